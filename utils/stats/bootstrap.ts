import type { Interval } from '../model/finding.ts';
import { quantile } from './quantile.ts';
import { seeded } from './random.ts';

/** One unit that is drawn as a whole, with its part of numerator and denominator. */
export interface Part {
  sum: number;
  size: number;
}

/** Sum of sums over sum of sizes; 0 when there is no size. */
export function ratioOf(parts: readonly Part[]): number {
  let sum = 0;
  let size = 0;
  for (const part of parts) {
    sum += part.sum;
    size += part.size;
  }
  return size > 0 ? sum / size : 0;
}

/**
 * Percentile bootstrap interval of a pooled ratio: whole parts are drawn with replacement `rounds` times. Deterministic:
 * the same parts in the same order and the same seed give the same interval. The interval is widened to the estimate
 * itself where resampling would leave it outside.
 */
export function bootstrapRatio(parts: readonly Part[], level = 0.9, seed = 1, rounds = 1000): Interval {
  const point = ratioOf(parts);
  if (parts.length === 0) return [0, 0];
  const random = seeded(seed);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    let size = 0;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[Math.floor(random() * parts.length)];
      sum += part?.sum ?? 0;
      size += part?.size ?? 0;
    }
    ratios.push(size > 0 ? sum / size : point);
  }
  const tail = (1 - level) / 2;
  return [Math.min(point, quantile(ratios, tail)), Math.max(point, quantile(ratios, 1 - tail))];
}
