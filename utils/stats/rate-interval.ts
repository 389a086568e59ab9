import type { Interval } from '../model/finding.ts';
import type { Dispersion } from './dispersion.ts';
import type { Rate } from './poisson.ts';
import { studentQuantile } from './student.ts';

/** A timetable leaves no scatter, but a count over a time is never sharper than this: posts shift across the edge of the window. */
const LEAST_DISPERSION = 0.05;

/**
 * Two-sided interval of a rate from a count whose variance is `dispersion.index` times its mean: those rates under which the count
 * would lie within `t` standard deviations of its mean (a score interval, which keeps the skew of counts and never falls below 0).
 * The scatter is itself estimated, hence Student's t.
 */
export function rateInterval({ count, time }: Rate, dispersion: Dispersion, level = 0.95): Interval {
  const t = studentQuantile((1 + level) / 2, dispersion.df);
  const index = Math.max(LEAST_DISPERSION, dispersion.index);
  const middle = count + (t * t * index) / 2;
  const spread = t * Math.sqrt(index * count + (t * t * index * index) / 4);
  return [Math.max(0, middle - spread) / time, (middle + spread) / time];
}
