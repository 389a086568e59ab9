import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrapRatio, ratioOf } from './bootstrap.ts';
import { median, quantile } from './quantile.ts';
import { seeded } from './random.ts';
import { spearman } from './rank-correlation.ts';

const part = fc.record({ sum: fc.integer({ min: 0, max: 60 }), size: fc.integer({ min: 1, max: 140 }) });
const parts = fc.array(part, { minLength: 1, maxLength: 40 });

test('the interval holds the estimate and is the same every time', () => {
  fc.assert(
    fc.property(parts, (sample) => {
      const [low, high] = bootstrapRatio(sample, 0.9, 1, 100);
      expect(low).toBeLessThanOrEqual(ratioOf(sample));
      expect(high).toBeGreaterThanOrEqual(ratioOf(sample));
      expect(bootstrapRatio(sample, 0.9, 1, 100)).toEqual([low, high]);
    }),
    { numRuns: 50 },
  );
});

test('equal parts leave nothing open', () => {
  expect(bootstrapRatio(Array(20).fill({ sum: 3, size: 10 }))).toEqual([0.3, 0.3]);
  expect(bootstrapRatio([])).toEqual([0, 0]);
});

test.each([
  [5, 0.7, 0.85],
  [20, 0.83, 0.91],
  [50, 0.85, 0.94],
])('over simulated accounts a 90 %% interval of %i posts covers between %d and %d', (n, least, most) => {
  const random = seeded(11);
  const rounds = 400;
  let covered = 0;
  for (let round = 0; round < rounds; round++) {
    // Half of the posts are plain; the others carry up to 40 of 100.
    const sample = Array.from({ length: n }, () => ({ sum: random() < 0.5 ? 0 : 40 * random(), size: 100 }));
    const [low, high] = bootstrapRatio(sample, 0.9, round, 300);
    if (low <= 0.1 && 0.1 <= high) covered++;
  }
  expect(covered / rounds).toBeGreaterThan(least);
  expect(covered / rounds).toBeLessThan(most);
});

test('the numbers of a seed are even over [0, 1)', () => {
  const random = seeded(1);
  const values = Array.from({ length: 10_000 }, random);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(median(values)).toBeCloseTo(0.5, 1);
  expect(seeded(1)()).toBe(values[0]);
  expect(seeded(2)()).not.toBe(values[0]);
});

test('quantiles lie between the values and grow with p', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([5], 0.99)).toBe(5);
  expect(median([])).toBeNaN();
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        expect(quantile(values, p)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(quantile(values, p)).toBeLessThanOrEqual(quantile(values, 1));
      },
    ),
  );
});

test('rank correlation: 1 for the same order whatever the distances, ties share their rank', () => {
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
  expect(spearman([1, 1, 2, 2], [1, 1, 2, 2])).toBeCloseTo(1);
});
