import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateDropP } from './poisson.ts';
import { seeded } from './random.ts';

/** A Poisson count (Knuth). */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random();
  return count;
}

test('no posts in 8 weeks after 20 in 24: the binomial chance of that', () => {
  expect(rateDropP({ count: 0, time: 8 }, { count: 20, time: 24 })).toBeCloseTo((24 / 32) ** 20, 10);
});

test('nothing seen at all is no evidence', () => {
  expect(rateDropP({ count: 0, time: 8 }, { count: 0, time: 24 })).toBe(1);
  expect(rateDropP({ count: 0, time: 0 }, { count: 9, time: 24 })).toBe(1);
});

test('p is a chance; more posts of late are never stronger evidence of a drop; bursts weaken it below one half', () => {
  const count = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(count, count, fc.double({ min: 1, max: 20, noNaN: true }), (now, before, spread) => {
      const p = rateDropP({ count: now, time: 8 }, { count: before, time: 30 }, spread);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(
        rateDropP({ count: now + 1, time: 8 }, { count: before, time: 30 }, spread),
      ).toBeGreaterThanOrEqual(p - 1e-12);
    }),
  );
});

test('at equal rates the test fires no more often than its level', () => {
  const random = seeded(7);
  const rounds = 3000;
  let fired = 0;
  for (let round = 0; round < rounds; round++) {
    const later = { count: poisson(16, random), time: 8 };
    if (rateDropP(later, { count: poisson(60, random), time: 30 }) < 0.05) fired++;
  }
  expect(fired / rounds).toBeLessThan(0.06);
});
