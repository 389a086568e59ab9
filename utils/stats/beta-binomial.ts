import { logGamma } from './beta.ts';

/**
 * P(0), P(1) … P(n): how many of n further ones are positive when their share is drawn from Beta(a, b).
 * From logarithms relative to the largest, so that nothing underflows.
 */
export function betaBinomial(n: number, a: number, b: number): number[] {
  const logs = Array.from({ length: n + 1 }, (_, k) => logChoose(n, k) + logBeta(k + a, n - k + b));
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** The distribution of the sum of two independent counts. */
export function sumOf(a: readonly number[], b: readonly number[]): number[] {
  const sum = new Array<number>(a.length + b.length - 1).fill(0);
  for (const [i, p] of a.entries()) for (const [j, q] of b.entries()) sum[i + j] = (sum[i + j] ?? 0) + p * q;
  return sum;
}

/** The middle `level` of a distribution of counts: at most half of the rest lies below the first, and above the second. */
export function middleOf(probabilities: readonly number[], level = 0.95): [low: number, high: number] {
  const tail = (1 - level) / 2;
  let below = 0;
  let low = 0;
  let high = probabilities.length - 1;
  for (const [k, p] of probabilities.entries()) {
    if (below <= tail) low = k;
    below += p;
    if (below >= 1 - tail) {
      high = k;
      break;
    }
  }
  return [low, high];
}
