import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseBeta } from './beta.ts';
import type { Group } from './beta-binomial.ts';
import { clusteredShare } from './clustered-share.ts';

const group = fc
  .integer({ min: 1, max: 30 })
  .chain((size) => fc.record({ count: fc.integer({ min: 0, max: size }), size: fc.constant(size) }));
const groups = fc.array(group, { minLength: 1, maxLength: 25 });
const share = (all: Group[]) => all.reduce((a, g) => a + g.count, 0) / all.reduce((a, g) => a + g.size, 0);
const width = ([low, high]: [number, number]) => high - low;

test('groups of one are independent: the interval is that of Jeffreys', () => {
  const ones = Array.from({ length: 15 }, (_, i) => ({ count: i < 4 ? 1 : 0, size: 1 }));
  const [low, high] = clusteredShare(ones);
  expect(low).toBeCloseTo(inverseBeta(0.025, 4.5, 11.5), 3);
  expect(high).toBeCloseTo(inverseBeta(0.975, 4.5, 11.5), 3);
});

test('none and all: the end is closed, and the other has the whole risk', () => {
  const ones = (count: number) => Array.from({ length: 20 }, () => ({ count, size: 1 }));
  expect(clusteredShare(ones(0))).toEqual([0, expect.closeTo(inverseBeta(0.95, 0.5, 20.5), 3)]);
  expect(clusteredShare(ones(1))).toEqual([expect.closeTo(inverseBeta(0.05, 20.5, 0.5), 3), 1]);
  expect(clusteredShare([])).toEqual([0, 1]);
});

test('the same comments tell less when each post goes all one way', () => {
  const mixed = Array.from({ length: 10 }, () => ({ count: 3, size: 6 }));
  const split = Array.from({ length: 10 }, (_, i) => ({ count: i % 2 === 0 ? 6 : 0, size: 6 }));
  expect(width(clusteredShare(split))).toBeGreaterThan(1.7 * width(clusteredShare(mixed)));
});

test('it holds the share, lies in [0, 1], mirrors, and does not hang on the order', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const [low, high] = clusteredShare(all);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share(all));
      expect(high).toBeGreaterThanOrEqual(share(all));
      const mirrored = clusteredShare(all.map(({ count, size }) => ({ count: size - count, size })));
      expect(mirrored[0]).toBeCloseTo(1 - high, 6);
      expect(mirrored[1]).toBeCloseTo(1 - low, 6);
      const [again] = clusteredShare([...all].reverse());
      expect(again).toBeCloseTo(low, 9);
    }),
    { numRuns: 60 },
  );
});

test('thousands of members are no trouble', () => {
  const [low, high] = clusteredShare([
    { count: 5000, size: 20_000 },
    ...Array.from({ length: 400 }, () => ({ count: 1, size: 4 })),
  ]);
  expect(low).toBeLessThan(0.25);
  expect(high).toBeGreaterThan(0.25);
  expect(high - low).toBeLessThan(0.5);
});
