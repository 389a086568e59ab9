import type { Interval } from '../../model/finding.ts';
import { betaBinomialCounts, middleOf, sumOf } from '../../stats/count-distribution.ts';
import { seeded } from '../../stats/random.ts';
import { FITTED } from './model.ts';

export type Verdict = 'real' | 'empty' | 'unknown';

/** What a person said of one follower; `index` is its place among the scores. */
export interface Judged {
  index: number;
  verdict: Verdict;
}

export interface SpotCheck {
  /** Of all followers that were sampled: the share that a person would call empty. */
  share: number;
  /** 95 %, two-sided. */
  interval: Interval;
  /** Judged real or empty. "Can't tell" counts as not judged. */
  n: number;
}

/**
 * Rows with a score below the cut, at or above it, and without any (NaN), are three strata. Before anyone has looked, a row is thought to
 * be as its score says, with the weight of less than one row that was looked at: Beta(a, b) for the share of empty ones.
 */
const STRATA = [
  { a: 0.3, b: 0.5 },
  { a: 0.5, b: 0.3 },
  { a: 0.5, b: 0.5 },
];

/**
 * The share of empty followers from a few that a person has judged. The score only says which rows are alike: within each
 * stratum the judged ones speak for the others (beta-binomial, exact for a finite sample), so that a model that is wrong on this site
 * makes the interval wide, not false. The judged rows must have been drawn by `chooseForSpotCheck`, at least within each
 * stratum; how many of them does not matter, so that one may stop at any time. null where nothing was judged. A second verdict on
 * the same row replaces the first; an index outside the list is ignored.
 */
export function spotCheck(scores: readonly number[], judged: readonly Judged[]): SpotCheck | null {
  const verdicts = new Map(
    judged.filter(({ index }) => index in scores).map(({ index, verdict }) => [index, verdict]),
  );
  const known = [...verdicts].filter(([, verdict]) => verdict !== 'unknown');
  if (known.length === 0) return null;
  const strata = scores.map(stratumOf);
  let empty = 0;
  let expected = 0;
  let others = [1];
  for (const [stratum, { a, b }] of STRATA.entries()) {
    const size = strata.filter((of) => of === stratum).length;
    const seen = known.filter(([index]) => strata[index] === stratum);
    const found = seen.filter(([, verdict]) => verdict === 'empty').length;
    const [alpha, beta] = [a + found, b + seen.length - found];
    const rest = size - seen.length;
    empty += found;
    expected += found + (rest * alpha) / (alpha + beta);
    others = sumOf(others, betaBinomialCounts(rest, alpha, beta));
  }
  const [low, high] = middleOf(others);
  return {
    share: expected / scores.length,
    interval: [(empty + low) / scores.length, (empty + high) / scores.length],
    n: known.length,
  };
}

/**
 * Which rows to show: indices, in the order in which to show them, at random but from each stratum in proportion. The same scores
 * and seed give the same order, and a larger `count` only adds to the end: a check of 20 can be carried on to 50.
 */
export function chooseForSpotCheck(scores: readonly number[], count: number, seed: number): number[] {
  const random = seeded(seed);
  const strata = scores.map(stratumOf);
  const places = STRATA.flatMap((_, stratum) => {
    const rows = shuffled(
      [...strata.keys()].filter((index) => strata[index] === stratum),
      random,
    );
    return rows.map((index, k) => ({ index, at: (k + random()) / rows.length }));
  });
  return places
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.max(0, count))
    .map(({ index }) => index);
}

function stratumOf(score: number): number {
  if (score >= FITTED.cut) return 1;
  return score < FITTED.cut ? 0 : 2;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
