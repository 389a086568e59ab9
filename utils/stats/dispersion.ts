/** How much counts scatter, as a multiple of their mean, and on how many independent comparisons that rests. */
export interface Dispersion {
  /** Variance / mean: 1 for a Poisson stream, above for bursts, below for a timetable. */
  index: number;
  /** Degrees of freedom. */
  df: number;
}

/**
 * Index of dispersion of counts in neighbouring bins of equal length. Each bin is compared with the next alone, so that a
 * trend or a season, which changes the mean slowly, is not taken for scatter (von Neumann's ratio). null where it cannot be
 * told: fewer than four bins, or nothing counted.
 */
export function localDispersion(counts: readonly number[]): Dispersion | null {
  if (counts.length < 4) return null;
  let squares = 0;
  let sums = 0;
  for (let i = 1; i < counts.length; i++) {
    const a = counts[i - 1] ?? 0;
    const b = counts[i] ?? 0;
    squares += (a - b) ** 2;
    sums += a + b;
  }
  if (sums === 0) return null;
  // Overlapping pairs hold two thirds of the information of as many independent ones.
  return { index: squares / sums, df: (2 * (counts.length - 1)) / 3 };
}
