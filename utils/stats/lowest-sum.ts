/**
 * Exact permutation test: the chance that `some.length` counts, drawn without replacement from `some` and `rest` together, add up to no
 * more than `some` do. It supposes nothing of how counts scatter (bursts, many zeros), only that their order does not matter.
 *
 * Counts how many choices of k of n numbers reach each sum up to the observed one: time n · k · sum.
 */
export function lowestSumP(some: readonly number[], rest: readonly number[]): number {
  const k = some.length;
  const sum = some.reduce((a, b) => a + b, 0);
  if (k === 0 || rest.length === 0) return 1;
  // share[j][s]: of all choices so far, those of j numbers that add up to s, as a share that cannot overflow.
  const share = Array.from({ length: k + 1 }, () => new Float64Array(sum + 1));
  const first = share[0];
  if (first) first[0] = 1;
  let n = 0;
  for (const count of [...some, ...rest]) {
    n++;
    for (let j = Math.min(k, n); j >= 1; j--) choose(share, j, n, count, sum);
  }
  return Math.min(
    1,
    (share[k] ?? new Float64Array()).reduce((a, b) => a + b, 0),
  );
}

/** Shares of C(n, j): without the n-th number (n - j) / n of the choices of j, with it j / n of those of j - 1. */
function choose(share: Float64Array[], j: number, n: number, count: number, sum: number): void {
  const here = share[j];
  const below = share[j - 1];
  if (!here || !below) return;
  for (let s = sum; s >= 0; s--) {
    const taken = s >= count ? (below[s - count] ?? 0) : 0;
    here[s] = ((here[s] ?? 0) * (n - j)) / n + (taken * j) / n;
  }
}
