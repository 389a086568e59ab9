import type { Assessment } from '../model/assessment.ts';
import { type Band, isMissing } from '../model/finding.ts';
import type { AccountRow, Order } from './rows.ts';
import type { WeiguanDb } from './tables.ts';

/** What of an account the others are compared with: small, so that all of a site can be read at each look. */
export type PeerRow = { key: string } & Partial<FollowersPeer> & Partial<JargonPeer>;

export interface JargonPeer {
  /** The jargon score of an official account. Missing in rows that an older version kept. */
  jargon: number;
}

/** Of the followers: all of it or nothing. */
export interface FollowersPeer {
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

/** What an assessment says for the comparisons, or null while it says nothing. */
export function peerOf(row: AccountRow, assessment: Assessment): PeerRow | null {
  const followers = followersPeerOf(row, assessment);
  const jargon = jargonPeerOf(assessment);
  return followers || jargon ? { key: row.key, ...followers, ...jargon } : null;
}

/** State media are kept too, but offices are compared with offices alone. */
function jargonPeerOf({ official, jargon }: Assessment): JargonPeer | null {
  if (isMissing(jargon) || isMissing(official) || official.kind === 'not-official') return null;
  return { jargon: jargon.score };
}

/** null while the followers have no finding. */
export function followersPeerOf(
  { account }: AccountRow,
  { followers, rank }: Assessment,
): FollowersPeer | null {
  if (isMissing(followers)) return null;
  const fact = followers.facts.find(({ id }) => id === COMPARED);
  const size = account.followers ?? followers.total;
  if (!fact || size == null) return null;
  return {
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
