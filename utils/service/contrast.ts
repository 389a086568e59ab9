import type { AccountView, Contrast } from '../messages.ts';
import type { Assessment } from '../model/assessment.ts';
import { isMissing } from '../model/finding.ts';
import { clopperPearson } from '../stats/binomial.ts';
import { faultOf } from '../store/faults.ts';
import { type FollowersPeer, followersPeerOf, type PeerRow, peersOf } from '../store/peers.ts';
import type { AccountRow } from '../store/rows.ts';
import { jargonAmong } from './jargon-among.ts';
import { ENOUGH_PEERS, placeAmong } from './place-among.ts';
import type { Service } from './service.ts';

/** "Similar size": up to so many times as many followers, or as few. */
const TIMES = 5;

/** Where the numbers of an account stand among those of other accounts seen in this browser; nothing with too few of them. */
export async function amongOthers(
  service: Service,
  row: AccountRow,
  assessment: Assessment,
): Promise<Pick<AccountView, 'contrast' | 'jargonAmong'>> {
  const own = followersPeerOf(row, assessment);
  if (!own && isMissing(assessment.jargon)) return {};
  try {
    const site = row.key.split(':')[0] ?? '';
    const all = await service.store.direct((db) => peersOf(db, site));
    const followers = own && contrast({ key: row.key, ...own }, all);
    const jargon = jargonAmong(row.key, assessment.jargon, all);
    return { ...(followers && { contrast: followers }), ...(jargon && { jargonAmong: jargon }) };
  } catch (error) {
    if (faultOf(error) === 'other') throw error;
    return {};
  }
}

/**
 * Readers who only read look like empty accounts, so that a share alone tells little: it tells something beside the
 * shares of accounts that ought to be alike. Lists in another order are biased in another way and do not count.
 */
export function contrast(own: Peer, all: readonly PeerRow[]): Contrast | null {
  const others = all
    .filter(hasFollowers)
    .filter(({ key, order, n }) => key !== own.key && order === own.order && n > 0);
  const similar = others.filter(
    ({ followers }) => Math.abs(Math.log1p(followers) - Math.log1p(own.followers)) <= Math.log(TIMES),
  );
  const sameRank = others.filter(({ band }) => band !== null && band !== '?' && band === own.band);
  const by = similar.length >= ENOUGH_PEERS ? 'size' : 'rank';
  const peers = by === 'size' ? similar : sameRank;
  const share = own.count / own.n;
  const place = placeAmong(
    share,
    clopperPearson(own.count, own.n, 0.975),
    peers.map(({ count, n }) => count / n),
  );
  return place && { by, share, ...place };
}

type Peer = { key: string } & FollowersPeer;

function hasFollowers(row: PeerRow): row is Peer {
  return row.n !== undefined;
}
