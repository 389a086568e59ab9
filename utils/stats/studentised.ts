import type { Interval } from '../model/finding.ts';
import { type Part, ratioOf } from './bootstrap.ts';
import { quantile } from './quantile.ts';
import { seeded } from './random.ts';

/** Smallest ratio that the scale below still tells apart from 0. */
const OFFSET = 0.01;

/** A drawn sample with hardly any spread would give a distance without end. */
const LEAST_SPREAD = 0.25;

/** Few units rarely hold the rare heavy ones: the upper tail is widened by this much over √n (docs/methods/jargon.md, coverage). */
const UPPER = 1.6;

/**
 * Studentised bootstrap interval of a pooled ratio, worked out on a cube-root scale, for units of which most are 0 and few
 * are large: there the percentile interval covers too seldom. Deterministic for the same parts and seed. Never below 0.
 */
export function studentisedRatio(parts: readonly Part[], level = 0.9, seed = 1, rounds = 1000): Interval {
  const n = parts.length;
  const own = estimate(parts);
  if (n < 2 || own.error === 0) return [own.ratio, own.ratio];
  const random = seeded(seed);
  const distances: number[] = [];
  const drawn: Part[] = [...parts];
  const ownError = own.error * slope(own.ratio);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) drawn[i] = parts[Math.floor(random() * n)] ?? { sum: 0, size: 0 };
    const { ratio, error } = estimate(drawn);
    const spread = Math.max(error * slope(ratio), LEAST_SPREAD * ownError);
    distances.push((scaled(ratio) - scaled(own.ratio)) / spread);
  }
  const tail = (1 - level) / 2;
  const upper = tail * Math.max(0.1, 1 - UPPER / Math.sqrt(n));
  const low = unscaled(scaled(own.ratio) - quantile(distances, 1 - tail) * ownError);
  const high = unscaled(scaled(own.ratio) - quantile(distances, upper) * ownError);
  return [Math.max(0, Math.min(low, own.ratio)), Math.max(high, own.ratio)];
}

/** The pooled ratio and its standard error (linearised). */
function estimate(parts: readonly Part[]): { ratio: number; error: number } {
  const ratio = ratioOf(parts);
  let size = 0;
  let squares = 0;
  for (const part of parts) {
    size += part.size;
    squares += (part.sum - ratio * part.size) ** 2;
  }
  const n = parts.length;
  return { ratio, error: n > 1 && size > 0 ? Math.sqrt((squares * n) / (n - 1)) / size : 0 };
}

const scaled = (ratio: number) => Math.cbrt(ratio + OFFSET);
const unscaled = (value: number) => value ** 3 - OFFSET;
const slope = (ratio: number) => 1 / (3 * Math.cbrt(ratio + OFFSET) ** 2);
