import type { Account } from '../model/account.ts';
import type { Assessment } from '../model/assessment.ts';
import type { FollowersPage, FollowersSample, Post, Reply, Timeline } from '../model/observation.ts';

/** What is known of an account besides its posts, followers and replies: one row, small, read on every look. */
export interface AccountRow {
  key: string;
  account: Account;
  /** When each profile field was last seen, ISO: a newer known value wins over an older one. */
  fieldAt: Partial<Record<keyof Account, string>>;
  months: string[] | null;
  timeline: Timeline | null;
  /** Times of posts that were seen and are not kept any more (see post-times.ts). */
  times?: number[];
  samples: Partial<Record<Order, SampleRow>>;
  firstSeenAt: string;
  /** Last seen on a page, ISO; the longest unseen go first. */
  seenAt: string;
  /** Estimated size of everything kept of the account. */
  bytes: number;
}

export type Order = FollowersSample['order'];

/** The parts of a followers list that are not rows. */
export interface SampleRow {
  total: number | null;
  listed: number | null;
  filtered: boolean | null;
  hidden: boolean | null;
  pages: FollowersPage[];
  at: string;
}

export type PostRow = Post & { key: string };
export type ReplyRow = Omit<Reply, 'id'> & { key: string; id: string };

/** One follower as numbers and flags. `mark` tells repeated rows apart and names nobody (see merge-followers.ts). */
export interface FollowerKept {
  key: string;
  order: Order;
  mark: number;
  at: string;
  /** Where it stood in the list when it was last seen, from 0; pages count a hundred each. null where that is not known. */
  place: number | null;
  followers: number | null;
  following: number | null;
  posts: number | null;
  /** Day of registration, ISO. */
  createdAt: string | null;
  hasAvatar: boolean | null;
  hasBio: boolean | null;
  namePattern: boolean | null;
  /** Missing in rows that an older version kept. */
  nameShape?: string | null;
  verified: boolean | null;
}

export interface AliasRow {
  alias: string;
  key: string;
}

export interface AssessmentRow {
  key: string;
  /** Version of the measures that made it; see utils/measures/index.ts. */
  version: string;
  asOf: string;
  value: Assessment;
}

/** Everything kept of one account below its row. */
export interface Body {
  posts: PostRow[];
  followers: FollowerKept[];
  replies: ReplyRow[];
}

/** How much is kept; see utils/settings.ts. */
export interface Limits {
  postsPerAccount: number;
  maxAccounts: number;
  maxBytes: number;
}

export const EMPTY_BODY: Body = { posts: [], followers: [], replies: [] };
