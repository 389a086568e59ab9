import type { Interval } from '../../model/finding.ts';
import { localDispersion } from '../../stats/dispersion.ts';
import { rateInterval } from '../../stats/rate-interval.ts';
import { BEFORE_WEEKS, DAY, RATE_DAYS_AT_LEAST, RECENT_WEEKS, WEEK } from './constants.ts';
import type { Seen } from './seen.ts';

/** Own posts a week over the newest `days` that were seen. */
export interface OwnRate {
  perWeek: number;
  /** 95 % interval. */
  interval: Interval;
  days: number;
  count: number;
}

/** Too few bins to tell the scatter: posts are taken to come by chance. */
const BY_CHANCE = { index: 1, df: 100 };
const BINS = 8;

/**
 * Own posts a week over the last eight weeks, or as far back as the view or the life reaches if that is shorter, but at least
 * a week. null when less was seen: posts that were not seen are not zero posts.
 */
export function ownRate(seen: Seen): OwnRate | null {
  if (!seen.timelineSeen) return null;
  const wanted = seen.until - RECENT_WEEKS * WEEK;
  const born = seen.created ?? Number.NEGATIVE_INFINITY;
  const start = Math.max(wanted, seen.reach, born);
  const isWhole = seen.reach <= Math.max(wanted, born);
  if (!isWhole && seen.until - start < RATE_DAYS_AT_LEAST * DAY) return null;
  const time = Math.max(seen.until - start, WEEK);
  // Where the view begins with a post, that post marks the beginning and is not counted in the time after it.
  const count = seen.ownInOrder.filter((at) => at > start || (at === start && start === born)).length;
  const rate = { count, time: time / WEEK };
  return {
    perWeek: count / rate.time,
    interval: rateInterval(rate, scatter(seen, time)),
    days: Math.round(time / DAY),
    count,
  };
}

/** How posts scatter from week to week over the year seen; where that is too short, over eighths of what was seen. */
function scatter(seen: Seen, window: number) {
  const first = Math.max(seen.reach, seen.ownInOrder[0] ?? seen.until);
  const weeks = Math.min(RECENT_WEEKS + BEFORE_WEEKS, Math.floor((seen.until - first) / WEEK));
  const [bins, width] = weeks >= BINS ? [weeks, WEEK] : [BINS, window / BINS];
  return localDispersion(binned(seen.ownInOrder, seen.until, bins, width)) ?? BY_CHANCE;
}

/** Counts in `bins` bins of `width` ms back from `until`, the newest first. */
export function binned(times: readonly number[], until: number, bins: number, width: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const at of times) {
    const bin = Math.floor((until - at) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
