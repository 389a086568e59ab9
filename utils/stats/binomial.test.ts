import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialLowerTail, clopperPearson, wilson } from './binomial.ts';
import { seeded } from './random.ts';

const counts = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('known values: 412 of 500, and the ends of the scale', () => {
  const [low, high] = clopperPearson(412, 500);
  expect(low).toBeCloseTo(0.78773, 5);
  expect(high).toBeCloseTo(0.85638, 5);
  // None of n: the upper end is 1 - (α/2)^(1/n).
  expect(clopperPearson(0, 20)).toEqual([0, expect.closeTo(1 - 0.025 ** (1 / 20), 10)]);
  expect(clopperPearson(20, 20)[1]).toBe(1);
  expect(wilson(4, 15)[0]).toBeCloseTo(0.109, 3);
  expect(wilson(4, 15)[1]).toBeCloseTo(0.5195, 3);
});

test('nothing seen is nothing known', () => {
  expect(clopperPearson(0, 0)).toEqual([0, 1]);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('an exact interval ends where the tail of the binomial is 2.5 %', () => {
  fc.assert(
    fc.property(counts, ([count, n]) => {
      const [low, high] = clopperPearson(count, n);
      if (count < n) expect(binomialLowerTail(count, n, high)).toBeCloseTo(0.025, 8);
      if (count > 0) expect(1 - binomialLowerTail(count - 1, n, low)).toBeCloseTo(0.025, 8);
    }),
  );
});

test('intervals hold the estimate, lie in [0, 1], and grow with the count', () => {
  for (const interval of [clopperPearson, (count: number, n: number) => wilson(count, n)]) {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const [low, high] = interval(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        if (count === n) return;
        const [nextLow, nextHigh] = interval(count + 1, n);
        expect(nextLow).toBeGreaterThanOrEqual(low);
        expect(nextHigh).toBeGreaterThanOrEqual(high);
      }),
    );
  }
});

test('the tail is that of the binomial, summed term by term', () => {
  // P(X ≤ 2), X ~ B(5, 0.3)
  expect(binomialLowerTail(2, 5, 0.3)).toBeCloseTo(0.7 ** 5 + 5 * 0.3 * 0.7 ** 4 + 10 * 0.09 * 0.7 ** 3, 12);
  expect(binomialLowerTail(5, 5, 0.3)).toBe(1);
});

test('over simulated samples the exact interval covers at least, and Wilson about, 95 %', () => {
  const random = seeded(20261123);
  for (const share of [0.05, 0.3, 0.5]) {
    const rounds = 2000;
    let exact = 0;
    let score = 0;
    for (let round = 0; round < rounds; round++) {
      let count = 0;
      for (let i = 0; i < 60; i++) if (random() < share) count++;
      const [low, high] = clopperPearson(count, 60);
      if (low <= share && share <= high) exact++;
      const [from, to] = wilson(count, 60);
      if (from <= share && share <= to) score++;
    }
    expect(exact / rounds).toBeGreaterThan(0.94);
    expect(Math.abs(score / rounds - 0.95)).toBeLessThan(0.03);
  }
});
