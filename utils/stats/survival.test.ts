import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianInterval } from './median-interval.ts';
import { normalUpperTail } from './normal.ts';
import { median } from './quantile.ts';
import { studentQuantile } from './student.ts';
import { medianWait, type Wait } from './survival.ts';

const came = (time: number, watched = 1000): Wait => ({ time, watched });
const waiting = (watched: number): Wait => ({ time: null, watched });

test('where all were watched to the end it is the median of what came', () => {
  expect(medianWait([1.5, 28, 30, 400].map((time) => came(time)))).toBe(29);
  expect(medianWait([came(3), came(1), came(2), waiting(1000)])).toBe(2);
  expect(medianWait([waiting(5)])).toBeNull();
  expect(medianWait([])).toBeNull();
  const times = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 20 }), (list, silent) => {
      const waits = [
        ...list.map((time) => came(time)),
        ...Array.from({ length: silent }, () => waiting(1000)),
      ];
      expect(medianWait(waits)).toBeCloseTo(median(list), 6);
    }),
  );
});

test('by hand: who left early counts for as long as they were watched', () => {
  // Of four, one comes at 1. One leaves at 2; of the two left, one comes at 3: 1/4, then 1/4 + 3/4 · 1/2 = 5/8. Half of that is passed at 3.
  expect(medianWait([came(1, 9), waiting(2), came(3, 9), waiting(9)])).toBe(3);
  // Taken alone, the events 1 and 3 would have their middle at 2.
  expect(median([1, 3])).toBe(2);
});

test('one late answer that few were watched for does not outweigh many early ones', () => {
  const early = Array.from({ length: 40 }, (_, i) => came(i + 1, 100));
  const short = Array.from({ length: 40 }, () => waiting(100));
  expect(medianWait([...early, ...short, came(5000, 6000)])).toBeLessThan(25);
});

test('an interval needs six events in three groups, holds the median, and is the same in any order of waits', () => {
  const groups = [[1, 2, 40], [5, 9, 11, 30], [3], [60, 7]].map((list) => list.map((time) => came(time)));
  const interval = medianInterval(groups);
  const middle = medianWait(groups.flat()) ?? Number.NaN;
  expect(interval?.[0]).toBeLessThan(middle);
  expect(interval?.[1]).toBeGreaterThan(middle);
  expect(medianInterval(groups.map((list) => [...list].reverse()))).toEqual(interval);
  expect(medianInterval([[came(1), came(2)], [came(3)], [came(4), came(5)]])).toBeNull();
  expect(medianInterval([[1, 2, 3, 4].map((time) => came(time)), [came(5), came(6)]])).toBeNull();
});

test('tables agree: the tails of the normal and the quantiles of Student', () => {
  expect(normalUpperTail(1.959964)).toBeCloseTo(0.025, 6);
  expect(normalUpperTail(0)).toBeCloseTo(0.5, 6);
  expect(studentQuantile(0.975, 4)).toBeCloseTo(2.776445, 5);
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062, 3);
});
