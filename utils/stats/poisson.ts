import { binomialLowerTail } from './binomial.ts';

/** Events counted over a time. */
export interface Rate {
  count: number;
  /** Length of the time, in any unit that both rates share. */
  time: number;
}

/**
 * One-sided p-value of "the later rate is no lower than the earlier": the exact conditional test. If both rates were
 * equal, the later count would be binomial with p = later.time / (both times).
 *
 * `dispersion` (variance / mean of the counts, ≥ 1) divides the evidence: posts come in bursts, and a burst of ten is not ten
 * independent events.
 */
export function rateDropP(later: Rate, earlier: Rate, dispersion = 1): number {
  const total = later.count + earlier.count;
  if (total === 0 || later.time <= 0 || earlier.time <= 0) return 1;
  const spread = Math.max(1, dispersion);
  return binomialLowerTail(later.count / spread, total / spread, later.time / (later.time + earlier.time));
}
