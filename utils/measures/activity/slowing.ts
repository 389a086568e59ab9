import { localDispersion } from '../../stats/dispersion.ts';
import { lowestSumP } from '../../stats/lowest-sum.ts';
import { rateDropP } from '../../stats/poisson.ts';
import {
  BEFORE_POSTS,
  BEFORE_WEEKS,
  BEFORE_WEEKS_AT_LEAST,
  HOUR,
  NEAR_RATIO,
  NEAR_WEEKS,
  SEASON_P,
  SEASON_RATIO,
  SEASON_SLACK_WEEKS,
  SITTING_HOURS,
  SLOWING_P,
  SLOWING_RATIO,
  SLOWING_WEEKS,
  WEEK,
} from './constants.ts';
import { festiveWeeks, keepsHolidays } from './festive-weeks.ts';
import { binned } from './rate.ts';
import type { Seen } from './seen.ts';

/** What the test for "slowing" compared, in posts a week. */
export interface Slowing {
  now: number;
  before: number;
  /** Length of the newer and of the older stretch. */
  weeks: number;
  beforeWeeks: number;
}

const YEAR = 52;

/**
 * Is the rate of late clearly below the account's own earlier rate? An exact permutation test on weekly counts, which supposes nothing
 * of how posts scatter, over posts and over sittings; then the season must not be the cause, and last the holidays. null = no, or
 * too little seen to say.
 */
export function slowing(seen: Seen): Slowing | null {
  const first = seen.ownInOrder[0];
  if (!seen.timelineSeen || first === undefined) return null;
  // The view begins at its first post: that post marks the beginning and is not counted in the time after it.
  const start = Math.max(seen.reach, first);
  const bins = Math.min(2 * YEAR, Math.floor((seen.until - start) / WEEK));
  const times = seen.ownInOrder.filter((at) => at > start);
  const posts = binned(times, seen.until, bins, WEEK);
  const sat = binned(sittings(times), seen.until, bins, WEEK);
  const every = posts.map(() => false);
  const drop = dropIn(posts, sat, every);
  if (!drop) return null;
  const festive = festiveWeeks(seen, bins);
  if (!festive.slice(0, drop.weeks).includes(true) || !keepsHolidays(posts, festive)) return drop;
  return dropIn(posts, sat, festive);
}

/** The first post of each run of posts that follow each other within hours. */
function sittings(times: readonly number[]): number[] {
  return times.filter((at, i) => i === 0 || at - (times[i - 1] ?? 0) > SITTING_HOURS * HOUR);
}

/** Weekly counts of posts and of sittings, the newest first, without the weeks that are `left` out. */
function dropIn(posts: number[], sat: number[], left: boolean[]): Slowing | null {
  for (const weeks of SLOWING_WEEKS) {
    const kept = (counts: number[], from: number, to: number) =>
      counts.slice(from, to).filter((_, i) => !left[from + i]);
    const split = (counts: number[]): Split => ({
      recent: kept(counts, 0, weeks),
      before: kept(counts, weeks, weeks + BEFORE_WEEKS),
      ...(posts.length >= YEAR + weeks + SEASON_SLACK_WEEKS
        ? {
            compared: counts.slice(YEAR - SEASON_SLACK_WEEKS, YEAR + weeks + SEASON_SLACK_WEEKS),
            ratio: SEASON_RATIO,
          }
        : { compared: kept(counts, weeks, weeks + NEAR_WEEKS), ratio: NEAR_RATIO }),
    });
    const { recent, before } = split(posts);
    if (recent.length < weeks / 2 || before.length < BEFORE_WEEKS_AT_LEAST || sum(before) < BEFORE_POSTS)
      continue;
    const [now, usual] = [mean(recent), mean(before)];
    if (now <= SLOWING_RATIO * usual && [posts, sat].some((counts) => isLower(split(counts)))) {
      return { now, before: usual, weeks, beforeWeeks: before.length };
    }
  }
  return null;
}

interface Split {
  recent: number[];
  before: number[];
  /** The same season a year ago, some weeks wider on both sides; where that was not seen, the months just before. */
  compared: number[];
  /** How far below that the rate must be. */
  ratio: number;
}

function isLower({ recent, before, compared, ratio }: Split): boolean {
  if (mean(recent) > SLOWING_RATIO * mean(before) || mean(recent) > ratio * mean(compared)) return false;
  const scatter = localDispersion([...recent, ...before])?.index ?? 1;
  const [now, then] = [recent, compared].map((counts) => ({ count: sum(counts), time: counts.length }));
  if (!now || !then || rateDropP(now, then, scatter) >= SEASON_P) return false;
  return lowestSumP(recent, before) < SLOWING_P;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

function mean(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : sum(counts) / counts.length;
}
