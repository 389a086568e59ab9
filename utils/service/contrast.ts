import type { Contrast } from '../messages.ts';
import type { Assessment } from '../model/assessment.ts';
import { clopperPearson } from '../stats/binomial.ts';
import { faultOf } from '../store/faults.ts';
import { type PeerRow, peerOf, peersOf } from '../store/peers.ts';
import type { AccountRow } from '../store/rows.ts';
import type { Service } from './service.ts';

/** Fewer accounts give no place among them. */
export const ENOUGH_PEERS = 20;
/** "Similar size": up to so many times as many followers, or as few. */
const TIMES = 5;

/** Where the followers of an account stand among those of other accounts seen in this browser; null with too few of them. */
export async function contrastOf(
  service: Service,
  row: AccountRow,
  assessment: Assessment,
): Promise<Contrast | null> {
  const own = peerOf(row, assessment);
  if (!own) return null;
  try {
    const site = row.key.split(':')[0] ?? '';
    return contrast(own, await service.store.direct((db) => peersOf(db, site)));
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return null;
  }
}

/**
 * Readers who only read look like empty accounts, so that a share alone tells little: it tells something beside the
 * shares of accounts that ought to be alike. Lists in another order are biased in another way and do not count.
 *
 * `below` is the share of peers with a smaller share. Its interval holds both what is open: the own share (at each end of
 * its exact interval), and that the peers are a sample (exact); each at 97.5 %, so that together they hold in 95 %.
 */
export function contrast(own: PeerRow, all: readonly PeerRow[]): Contrast | null {
  const others = all.filter(({ key, order, n }) => key !== own.key && order === own.order && n > 0);
  const similar = others.filter(
    ({ followers }) => Math.abs(Math.log1p(followers) - Math.log1p(own.followers)) <= Math.log(TIMES),
  );
  const sameRank = others.filter(({ band }) => band !== null && band !== '?' && band === own.band);
  const by = similar.length >= ENOUGH_PEERS ? 'size' : 'rank';
  const peers = by === 'size' ? similar : sameRank;
  if (peers.length < ENOUGH_PEERS) return null;

  const shares = peers.map(({ count, n }) => count / n);
  const share = own.count / own.n;
  const [low, high] = clopperPearson(own.count, own.n, 0.975);
  const n = shares.length;
  const less = (than: number) => shares.filter((one) => one < than).length;
  const ties = shares.filter((one) => one === share).length;
  return {
    by,
    n,
    share,
    below: (less(share) + ties / 2) / n,
    interval: [
      clopperPearson(less(low), n, 0.975)[0],
      clopperPearson(shares.filter((one) => one <= high).length, n, 0.975)[1],
    ],
  };
}
