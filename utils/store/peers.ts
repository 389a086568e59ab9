import type { Assessment } from '../model/assessment.ts';
import { type Band, isMissing } from '../model/finding.ts';
import type { AccountRow, Order } from './rows.ts';
import type { WeiguanDb } from './tables.ts';

/** What of an account the others are compared with: small, so that all of a site can be read at each look. */
export interface PeerRow {
  key: string;
  /** The account's own followers, which say how large it is. */
  followers: number;
  band: Band | null;
  order: Order;
  /** `count` of the `n` followers seen have few posts: the one fact that every site tells. */
  count: number;
  n: number;
}

/** The fact that is compared. */
export const COMPARED = 'few-posts';

/** What an assessment says for the comparison, or null while its followers have no finding. */
export function peerOf({ key, account }: AccountRow, { followers, rank }: Assessment): PeerRow | null {
  if (isMissing(followers)) return null;
  const fact = followers.facts.find(({ id }) => id === COMPARED);
  const size = account.followers ?? followers.total;
  if (!fact || size == null) return null;
  return {
    key,
    followers: size,
    band: isMissing(rank) ? null : rank.band,
    order: followers.order,
    count: fact.count,
    n: fact.n,
  };
}

export function peersOf(db: WeiguanDb, site: string): Promise<PeerRow[]> {
  return db.peers.where('key').startsWith(`${site}:`).toArray();
}
