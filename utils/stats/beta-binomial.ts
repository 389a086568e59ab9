/** One group that is alike within itself: `count` of its `size` members show the feature. */
export interface Group {
  count: number;
  size: number;
}

/** A larger group tells hardly more than one of this size does, once its members may be alike. */
const LARGEST = 300;

/**
 * The beta-binomial log likelihood of all groups, up to a constant: first the correlation within groups (0 < ρ < 1), then
 * the share. Written as sums over how many groups reach each count: Γ(a + c) / Γ(a) is the product of a + j for j < c,
 * so that the cost hangs on the largest group and not on the number of groups.
 */
export function betaBinomial(groups: readonly Group[]): (rho: number) => (share: number) => number {
  const small = groups.map(({ count, size }) => {
    const scale = Math.min(1, LARGEST / size);
    return { count: Math.round(count * scale), size: Math.round(size * scale) };
  });
  const hits = reaching(small.map(({ count }) => count));
  const misses = reaching(small.map(({ count, size }) => size - count));
  const sizes = reaching(small.map(({ size }) => size));
  return (rho) => {
    const strength = (1 - rho) / rho;
    const all = rising(sizes, strength);
    return (share) => rising(hits, share * strength) + rising(misses, (1 - share) * strength) - all;
  };
}

/** How many of the numbers are greater than 0, 1, 2, … */
function reaching(numbers: readonly number[]): Float64Array {
  const at = new Float64Array(numbers.reduce((a, b) => Math.max(a, b), 0));
  for (const number of numbers) for (let j = 0; j < number; j++) at[j] = (at[j] ?? 0) + 1;
  return at;
}

function rising(at: Float64Array, from: number): number {
  let total = 0;
  for (let j = 0; j < at.length; j++) total += (at[j] ?? 0) * Math.log(from + j);
  return total;
}
