import type { FollowerFact } from '../../model/finding.ts';
import type { FollowerRow, FollowersSample } from '../../model/observation.ts';
import { binomialUpperTail } from '../../stats/binomial.ts';
import { fewRuns, runsOf } from '../../stats/runs.ts';
import { FEWEST, factOf, LEVEL, once } from './set-facts.ts';

/** Lengths in days of the windows that are searched for accounts created together … */
const WINDOWS = [1, 7];
/** … against so many times their length before and after, … */
const AROUND = 6;
/** … where real people register in waves too: a window must hold more than chance allows at twice the rate around it. */
const WAVE = 2;
/** Fewer than this in a window are no burst, whatever the chance. */
const FEWEST_TOGETHER = 5;
/** Sites offer well-known accounts to people who have just joined, so that the last days are always full. */
const NEWCOMERS = 7;
/** Chance of standing so close together in a list in random order. */
const SERIES_LEVEL = 0.01;

const DAY = 86_400_000;

/** Accounts that were created within a few days of each other, more than chance explains. */
export interface Burst {
  fact: FollowerFact;
  /** First day (UTC), `2019-02-26`. */
  from: string;
  days: number;
  /** They stand together in the list as well: they followed one after another. null where the list is not by time. */
  inSeries: boolean | null;
}

interface Window {
  from: number;
  length: number;
  inside: number;
  p: number;
}

/**
 * The most telling window of registration days, or null. What is usual is read off the days around each window, so that the
 * growth of a site is no burst. `single` are the rows without those that are alike.
 */
export function findBurst(
  rows: readonly FollowerRow[],
  order: FollowersSample['order'],
  asOf: string,
  single: readonly FollowerRow[] = once(rows),
): Burst | null {
  const days = known(single);
  if (days.length < FEWEST) return null;
  const found = bestWindow(days, Math.floor(Date.parse(asOf) / DAY) - NEWCOMERS);
  if (!found) return null;
  const holds = (day: number) => day >= found.from && day < found.from + found.length;
  const flags = days.map(holds);
  return {
    fact: factOf('created-together', known(rows), holds),
    from: new Date(found.from * DAY).toISOString().slice(0, 10),
    days: found.length,
    inSeries: order === 'newest' ? fewRuns(runsOf(flags), found.inside, days.length) < SERIES_LEVEL : null,
  };
}

function bestWindow(days: readonly number[], newcomers: number): Window | null {
  const sorted = days.toSorted((a, b) => a - b);
  const starts = [...new Set(sorted)];
  const tests = starts.length * WINDOWS.length;
  const found = WINDOWS.flatMap((length) =>
    starts.filter((from) => from + length <= newcomers).map((from) => windowAt(sorted, from, length)),
  ).filter(({ p }) => p * tests < LEVEL);
  return (
    found.sort((a, b) => a.p - b.p || b.inside - a.inside || a.length - b.length || a.from - b.from)[0] ??
    null
  );
}

/** How likely so many are in the window, given those in it and around it, at twice the rate of the days around. */
function windowAt(sorted: readonly number[], from: number, length: number): Window {
  const to = from + length;
  const inside = countBetween(sorted, from, to);
  if (inside < FEWEST_TOGETHER) return { from, length, inside, p: 1 };
  // Before the first and after the last registration there is nothing to compare with.
  const first = Math.max(from - AROUND * length, sorted[0] ?? 0);
  const last = Math.min(to + AROUND * length, (sorted.at(-1) ?? 0) + 1);
  const around = countBetween(sorted, first, last) - inside;
  const outside = Math.max(length, last - first - length);
  const p = binomialUpperTail(inside, inside + around, (WAVE * length) / (WAVE * length + outside));
  return { from, length, inside, p };
}

/** Days since 1970 of the rows that tell when they were created. */
function known(rows: readonly FollowerRow[]): number[] {
  return rows
    .map(({ createdAt }) => Math.floor(Date.parse(createdAt ?? '') / DAY))
    .filter((day) => !Number.isNaN(day));
}

/** How many of the sorted days lie in [from, to). */
function countBetween(sorted: readonly number[], from: number, to: number): number {
  return firstAt(sorted, to) - firstAt(sorted, from);
}

function firstAt(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
