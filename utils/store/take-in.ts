import type { Observation } from '../model/observation.ts';
import { mergeAccount } from './merge-account.ts';
import { mergeFollowers, mergeSample } from './merge-followers.ts';
import { mergePosts } from './merge-posts.ts';
import { mergeReplies } from './merge-replies.ts';
import { type Merged, same } from './merge-rows.ts';
import { mergeTimeline } from './merge-timeline.ts';
import { keepTimes } from './post-times.ts';
import type { AccountRow, Body, FollowerKept, PostRow, ReplyRow } from './rows.ts';

/** An account with what changed of it since it was loaded. */
export interface Draft {
  row: AccountRow;
  body: Body;
  put: Body;
  drop: Body;
  changed: boolean;
}

export function draftOf(row: AccountRow, body: Body): Draft {
  return { row, body, put: none(), drop: none(), changed: false };
}

const none = (): Body => ({ posts: [], followers: [], replies: [] });

/** Merges one observation into what is known of its account. Pure: gives a new draft. */
export function takeIn(draft: Draft, seen: Observation, rules: { posts: number; salt: string }): Draft {
  const { key, at } = seen;
  const posts = mergePosts(key, draft.body.posts, seen.posts ?? [], rules.posts);
  const followers = seen.followersSample
    ? mergeFollowers(key, draft.body.followers, seen.followersSample, at, rules.salt)
    : { rows: draft.body.followers, put: [], drop: [] };
  const replies = mergeReplies(key, draft.body.replies, seen.replies ?? []);
  const row = keepTimes(mergeRow(draft.row, seen), [...draft.body.posts, ...(seen.posts ?? [])], posts.rows);
  const touched = [posts, followers, replies].some((part) => part.put.length + part.drop.length > 0);
  return {
    row,
    body: { posts: posts.rows, followers: followers.rows, replies: replies.rows },
    put: {
      posts: latest(draft.put.posts, posts, (p) => p.id),
      followers: latest(draft.put.followers, followers, (f) => `${f.order} ${f.mark}`),
      replies: latest(draft.put.replies, replies, (r) => r.id),
    },
    drop: {
      posts: [...draft.drop.posts, ...posts.drop],
      followers: [...draft.drop.followers, ...followers.drop],
      replies: [...draft.drop.replies, ...replies.drop],
    },
    changed: draft.changed || touched || !same(measured(draft.row), measured(row)),
  };
}

/** Rows to write over several observations: the last state of each that was not dropped again. */
function latest<T extends PostRow | FollowerKept | ReplyRow>(
  before: T[],
  merged: Merged<T>,
  id: (row: T) => string,
): T[] {
  const byId = new Map([...before, ...merged.put].map((row) => [id(row), row]));
  for (const row of merged.drop) byId.delete(id(row));
  return [...byId.values()];
}

function mergeRow(old: AccountRow, seen: Observation): AccountRow {
  const profile = seen.account ? mergeAccount(old, seen.account, seen.at) : old;
  const sample = seen.followersSample;
  return {
    ...old,
    account: profile.account,
    fieldAt: profile.fieldAt,
    months: seen.activeMonths
      ? [...new Set([...(old.months ?? []), ...seen.activeMonths])].sort()
      : old.months,
    timeline: mergeTimeline(old.timeline, seen),
    samples: sample
      ? {
          ...old.samples,
          [sample.order]: mergeSample(old.samples[sample.order], sample, seen.at),
        }
      : old.samples,
    seenAt: old.seenAt > seen.at ? old.seenAt : seen.at,
  };
}

/** What the measures depend on; the rest of a row is book-keeping. */
function measured(row: AccountRow): unknown {
  const samples = Object.entries(row.samples).map(([order, { at: _, ...sample }]) => [order, sample]);
  return [row.account, row.months, row.timeline, row.times ?? null, samples];
}
