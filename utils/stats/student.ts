import { inverseBeta } from './beta.ts';

/** Quantile of Student's t for 0.5 ≤ p < 1 and `df` > 0 degrees of freedom (not necessarily whole). */
export function studentQuantile(p: number, df: number): number {
  const x = inverseBeta(2 * (1 - p), df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}
