/**
 * P(0), P(1) … P(n): how many of n further ones are positive when their share is drawn from Beta(a, b). Each from the one before,
 * in logarithms relative to the largest, so that nothing underflows.
 */
export function betaBinomialCounts(n: number, a: number, b: number): number[] {
  const logs = [0];
  for (let k = 0, log = 0; k < n; k++) {
    log += Math.log(((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b)));
    logs.push(log);
  }
  const top = logs.reduce((most, log) => Math.max(most, log));
  const weights = logs.map((log) => Math.exp(log - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The distribution of the sum of two independent counts. */
export function sumOf(a: readonly number[], b: readonly number[]): number[] {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) {
    const p = a[i] ?? 0;
    for (let j = 0; j < b.length; j++) sum[i + j] = (sum[i + j] ?? 0) + p * (b[j] ?? 0);
  }
  return [...sum];
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
