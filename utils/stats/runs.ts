import { logGamma } from './beta.ts';

/** Number of runs of true values: neighbours that are both true are one run. */
export function runsOf(flags: readonly boolean[]): number {
  return flags.filter((flag, i) => flag && !flags[i - 1]).length;
}

/**
 * P(as few runs or fewer) of `k` true values among `n` in random order (Wald and Wolfowitz 1940). Small: they stand together.
 * 1 where there is nothing to arrange.
 */
export function fewRuns(runs: number, k: number, n: number): number {
  if (k <= 0 || k >= n) return 1;
  let sum = 0;
  for (let r = 1; r <= Math.min(runs, k, n - k + 1); r++) {
    sum += Math.exp(logChoose(k - 1, r - 1) + logChoose(n - k + 1, r) - logChoose(n, k));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
