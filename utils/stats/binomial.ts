import type { Interval } from '../model/finding.ts';
import { incompleteBeta, inverseBeta } from './beta.ts';

/** Standard normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959963984540054;

/**
 * Exact (Clopper–Pearson) two-sided interval of a share, `count` of `n`. Never covers less often than `level`.
 * With n = 0 nothing is known: [0, 1].
 */
export function clopperPearson(count: number, n: number, level = 0.95): Interval {
  if (n <= 0) return [0, 1];
  const tail = (1 - level) / 2;
  return [
    count <= 0 ? 0 : inverseBeta(tail, count, n - count + 1),
    count >= n ? 1 : inverseBeta(1 - tail, count + 1, n - count),
  ];
}

/** Wilson's 95 % score interval of a share: narrower than the exact one, near nominal on average. [0, 1] for n = 0. */
export function wilson(count: number, n: number, z = Z95): Interval {
  if (n <= 0) return [0, 1];
  const share = count / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  const middle = share + (z * z) / (2 * n);
  // At the edges rounding would leave the estimate itself a hair outside.
  return [
    count <= 0 ? 0 : Math.max(0, (middle - spread) / scale),
    count >= n ? 1 : Math.min(1, (middle + spread) / scale),
  ];
}

/** P(X ≤ count) for X ~ Binomial(n, p). Also defined for counts that are not whole, which over-dispersion needs. */
export function binomialLowerTail(count: number, n: number, p: number): number {
  if (count >= n) return 1;
  if (count < 0) return 0;
  return incompleteBeta(1 - p, n - count, count + 1);
}

/** P(X ≥ count) for X ~ Binomial(n, p), exact even where it is far too small to be told from 1 − P(X < count). */
export function binomialUpperTail(count: number, n: number, p: number): number {
  if (count <= 0) return 1;
  return count > n ? 0 : incompleteBeta(p, count, n - count + 1);
}
