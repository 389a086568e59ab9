import type { Account } from '../model/account.ts';
import type { FollowersSample, Observations } from '../model/observation.ts';
import { blankProfile } from './merge-account.ts';
import { inListOrder } from './merge-followers.ts';
import { earlierOf } from './post-times.ts';
import type { AccountRow, Body, FollowerKept, Order } from './rows.ts';

/** The row of an account met for the first time. */
export function newRow(key: string, at: string): AccountRow {
  return {
    key,
    ...blankProfile(key),
    months: null,
    timeline: null,
    samples: {},
    firstSeenAt: at,
    seenAt: at,
    bytes: 0,
  };
}

/**
 * Everything kept of an account as the measures take it. Posts met in feeds say nothing of the account's own timeline,
 * so without a look at that its `timeline.seenAt` is null, not missing, and no stretch of it was seen.
 */
export function toObservations(row: AccountRow, body: Body, asOf: string): Observations {
  const [sample, otherEnd] = ordersOf(row, body.followers).map((order) =>
    sampleOf(row, body.followers, order),
  );
  return {
    account: row.account as Account,
    posts: body.posts.map(({ key: _, ...post }) => post),
    timeline: { limitDays: null, hidden: null, total: null, seenAt: null, spans: [], ...row.timeline },
    ...earlierOf(row),
    ...(row.months && { activeMonths: row.months }),
    ...(sample && { followersSample: sample }),
    ...(otherEnd && { followersOtherEnd: otherEnd }),
    ...(body.replies.length > 0 && { replies: body.replies.map(({ key: _, ...reply }) => reply) }),
    asOf,
  };
}

/** The orders in which the list was seen, the best seen first. They are never mixed: each is biased in its own direction. */
export function ordersOf(row: Pick<AccountRow, 'samples'>, rows: readonly FollowerKept[]): Order[] {
  const orders = Object.keys(row.samples) as Order[];
  const count = (order: Order) => rows.filter((r) => r.order === order).length;
  return orders.sort((a, b) => count(b) - count(a) || (a === 'newest' ? -1 : 1));
}

function sampleOf(row: AccountRow, rows: FollowerKept[], order: Order): FollowersSample | null {
  const sample = row.samples[order];
  if (!sample) return null;
  const { at: _, ...list } = sample;
  return {
    ...list,
    order,
    rows: inListOrder(rows, order).map(
      ({ key: _k, order: _o, mark: _m, at: _a, place: _p, ...numbers }) => numbers,
    ),
  };
}

/** Estimated bytes in the database: JSON length, doubled for UTF-16 text and indexes. */
export function sizeOf(row: AccountRow, body: Body): number {
  return 2 * (JSON.stringify(row).length + JSON.stringify(body).length);
}
