import { dispersionOf, rateDropP } from '../../stats/poisson.ts';
import {
  BEFORE_POSTS,
  BEFORE_WEEKS,
  BEFORE_WEEKS_AT_LEAST,
  RECENT_WEEKS,
  SLOWING_P,
  SLOWING_RATIO,
  WEEK,
} from './constants.ts';
import type { Seen } from './seen.ts';

/**
 * Own posts a week over the last eight weeks (or over the life, if that is shorter but at least a week). null when what was
 * seen does not reach back that far: posts that were not seen are not zero posts.
 */
export function postsPerWeek(seen: Seen): number | null {
  if (!seen.timelineSeen) return null;
  const from = seen.until - RECENT_WEEKS * WEEK;
  const young = seen.created !== null && seen.created > from;
  const silentMonths = seen.months !== null && (seen.lastMonth === null || seen.lastMonth.end <= from);
  const reaches = seen.complete || seen.oldestTime <= from || (silentMonths && seen.newestTime <= from);
  if (!reaches) return null;
  const start = young && seen.created !== null ? seen.created : from;
  const weeks = Math.max(1, (seen.until - start) / WEEK);
  return seen.own.filter((at) => at > from).length / weeks;
}

/** What the test for "slowing" compared, in posts a week. */
export interface Slowing {
  now: number;
  before: number;
}

/**
 * Is the rate of the last eight weeks clearly below the account's own earlier rate? An exact test on counts, with the
 * evidence divided by the burstiness of the weeks before, and a drop of at least half. null = no, or too little seen to say.
 */
export function slowing(seen: Seen): Slowing | null {
  if (!seen.timelineSeen) return null;
  const from = seen.until - RECENT_WEEKS * WEEK;
  const first = seen.ownInOrder[0];
  if (first === undefined || first > from - BEFORE_WEEKS_AT_LEAST * WEEK) return null;
  // The view begins at its first post: that post marks the beginning and is not counted in the time after it.
  const whole = Math.min(BEFORE_WEEKS, Math.floor((from - first) / WEEK));
  const start = from - whole * WEEK;
  const before = seen.ownInOrder.filter((at) => at > start && at <= from && at > first);
  if (before.length < BEFORE_POSTS) return null;
  const weekly = new Array<number>(whole).fill(0);
  for (const at of before) {
    const week = Math.min(whole - 1, Math.floor((at - start) / WEEK));
    weekly[week] = (weekly[week] ?? 0) + 1;
  }
  const recent = { count: seen.own.filter((at) => at > from).length, time: RECENT_WEEKS };
  const earlier = { count: before.length, time: whole };
  const result = { now: recent.count / recent.time, before: earlier.count / earlier.time };
  if (result.now > SLOWING_RATIO * result.before) return null;
  return rateDropP(recent, earlier, dispersionOf(weekly)) < SLOWING_P ? result : null;
}
