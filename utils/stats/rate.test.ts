import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDispersion } from './dispersion.ts';
import { lowestSumP } from './lowest-sum.ts';
import { rateInterval } from './rate-interval.ts';
import { studentQuantile } from './student.ts';

const counts = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: least, maxLength: most });

test("Student's t: known quantiles", () => {
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
  expect(studentQuantile(0.975, 5)).toBeCloseTo(2.5706, 4);
  expect(studentQuantile(0.95, 30)).toBeCloseTo(1.6973, 4);
  expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.96, 3);
});

describe('scatter of neighbouring counts', () => {
  test('none in a timetable, much in bursts, and a trend is not taken for scatter', () => {
    expect(localDispersion([5, 5, 5, 5, 5])?.index).toBe(0);
    expect(localDispersion([0, 20, 0, 20, 0, 20])?.index).toBe(20);
    expect(localDispersion(Array.from({ length: 40 }, (_, i) => i))?.index).toBeLessThan(0.05);
  });

  test('nothing counted, or too little, tells nothing', () => {
    expect(localDispersion([0, 0, 0, 0, 0])).toBeNull();
    expect(localDispersion([1, 2, 3])).toBeNull();
  });
});

test('an interval of a rate holds the rate, is never negative, and widens with the scatter', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.double({ min: 0, max: 20, noNaN: true }), (count, index) => {
      const rate = { count, time: 8 };
      const [low, high] = rateInterval(rate, { index, df: 40 });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(count / 8 + 1e-9);
      expect(high).toBeGreaterThanOrEqual(count / 8 - 1e-9);
      const wider = rateInterval(rate, { index: index + 1, df: 40 });
      expect(wider[1] - wider[0]).toBeGreaterThan(high - low);
    }),
  );
  // Nothing in eight weeks: the score interval of a Poisson count ends at z².
  expect(rateInterval({ count: 0, time: 8 }, { index: 1, df: 1e6 })[1]).toBeCloseTo(1.96 ** 2 / 8, 3);
});

describe('the chance that some counts add up to so little', () => {
  /** All ways to draw, one by one. */
  function byHand(some: number[], rest: number[]): number {
    const all = [...some, ...rest];
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    const draws: number[][] = [];
    const draw = (from: number, taken: number[]): void => {
      if (taken.length === some.length) draws.push(taken);
      else for (let i = from; i < all.length; i++) draw(i + 1, [...taken, all[i] ?? 0]);
    };
    draw(0, []);
    return draws.filter((taken) => sum(taken) <= sum(some)).length / draws.length;
  }

  test('is that of counting all draws', () => {
    fc.assert(
      fc.property(counts(1, 3), counts(1, 7), (some, rest) => {
        expect(lowestSumP(some, rest)).toBeCloseTo(byHand(some, rest), 9);
      }),
    );
  });

  test('known: the two lowest of eight', () => {
    expect(lowestSumP([0, 0], [3, 4, 5, 3, 4, 5])).toBeCloseTo(1 / 28, 12);
    expect(lowestSumP([], [1])).toBe(1);
    expect(lowestSumP([1], [])).toBe(1);
  });

  test('never grows when the recent counts fall', () => {
    fc.assert(
      fc.property(counts(4, 4), counts(8, 40), (some, rest) => {
        const fewer = some.map((count) => Math.floor(count / 2));
        expect(lowestSumP(fewer, rest)).toBeLessThanOrEqual(lowestSumP(some, rest) + 1e-12);
      }),
    );
  });
});
