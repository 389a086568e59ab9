import type { Interval } from '../model/finding.ts';
import { bootstrapMedians } from './bootstrap-median.ts';
import { clusteredShare } from './clustered-share.ts';
import { normalUpperTail } from './normal.ts';
import { quantile } from './quantile.ts';
import { studentQuantile } from './student.ts';
import { medianWait, type Wait } from './survival.ts';

/** With fewer events no interval that hangs on their order alone reaches 95 %: the chance that all lie on one side of the median is 2 · ½ⁿ. */
const ENOUGH_EVENTS = 6;
/** Fewer groups hardly differ among themselves, whatever groups do. */
const ENOUGH_GROUPS = 3;
/** Below so many groups a draw of groups seldom leaves the middle of what was seen. */
const FEW_GROUPS = 6;

/**
 * Two-sided interval of `medianWait` for waits in groups that may be alike; null where too few events or groups were seen.
 *
 * The percentile bootstrap over groups, with percentiles taken further out as Student's t and √(k / (k − 1)) ask for k groups (Hesterberg's expanded percentiles;
 * k is the effective number, (Σm)² / Σm² for m events a group). Where groups are few, the interval also holds the times at which the share of events
 * that have come is within the interval of a half (Woodruff), with the groups' likeness reckoned with.
 */
export function medianInterval(all: readonly (readonly Wait[])[], level = 0.95): Interval | null {
  const groups = all.filter((group) => group.length > 0);
  const point = medianWait(groups.flat());
  const events = groups.map((group) => group.flatMap(({ time }) => (time === null ? [] : [time])));
  const sizes = events.map(({ length }) => length).filter((size) => size > 0);
  const n = sizes.reduce((a, b) => a + b, 0);
  if (point === null || n < ENOUGH_EVENTS || sizes.length < ENOUGH_GROUPS) return null;
  const k = Math.max(1.5, (n * n) / sizes.reduce((sum, size) => sum + size * size, 0));
  const tail = normalUpperTail(studentQuantile((1 + level) / 2, k - 1) * Math.sqrt(k / (k - 1)));
  const medians = bootstrapMedians(groups);
  const ends = [point, quantile(medians, tail), quantile(medians, 1 - tail)];
  if (sizes.length < FEW_GROUPS) {
    const halves = events.map((times) => ({
      count: times.filter((time) => time <= point).length,
      size: times.length,
    }));
    ends.push(...clusteredShare(halves, level).map((share) => quantile(events.flat(), share)));
  }
  return [Math.min(...ends), Math.max(...ends)];
}
