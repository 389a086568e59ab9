/** P(Z > x) of the standard normal distribution for x ≥ 0, to 1e-7 (Abramowitz and Stegun 7.1.26). */
export function normalUpperTail(x: number): number {
  const t = 1 / (1 + (0.3275911 * x) / Math.SQRT2);
  const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * sum * Math.exp((-x * x) / 2);
}
