import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialLowerTail, binomialUpperTail } from './binomial.ts';
import { betaBinomialCounts, middleOf, sumOf } from './count-distribution.ts';

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

test('known values: a uniform share makes every count as likely', () => {
  for (const p of betaBinomialCounts(4, 1, 1)) expect(p).toBeCloseTo(0.2, 12);
  expect(betaBinomialCounts(0, 0.3, 0.5)).toEqual([1]);
  // Beta(2, 1), one more: 2 of 3.
  expect(betaBinomialCounts(1, 2, 1)[1]).toBeCloseTo(2 / 3, 12);
});

test('probabilities sum to one, the mean is n a / (a + b)', () => {
  const shape = fc.double({ min: 0.1, max: 300, noNaN: true });
  fc.assert(
    fc.property(fc.nat(500), shape, shape, (n, a, b) => {
      const p = betaBinomialCounts(n, a, b);
      expect(total(p)).toBeCloseTo(1, 10);
      expect(total(p.map((each, k) => each * k))).toBeCloseTo((n * a) / (a + b), 6);
    }),
  );
});

test('two dice', () => {
  const die = [1, 1, 1, 1, 1, 1].map((one) => one / 6);
  const two = sumOf(die, die);
  expect(two).toHaveLength(11);
  expect(two[5]).toBeCloseTo(6 / 36, 12);
});

test('the middle leaves at most half of the rest at either side, and is no wider than that', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (weights) => {
      const sum = total(weights) + weights.length;
      const p = weights.map((weight) => (weight + 1) / sum);
      const [low, high] = middleOf(p);
      expect(total(p.slice(0, low))).toBeLessThanOrEqual(0.025 + 1e-9);
      expect(total(p.slice(0, low + 1))).toBeGreaterThan(0.025 - 1e-9);
      expect(total(p.slice(high + 1))).toBeLessThanOrEqual(0.025 + 1e-9);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});

test('the upper tail is what the lower leaves', () => {
  expect(binomialUpperTail(3, 5, 0.3)).toBeCloseTo(1 - binomialLowerTail(2, 5, 0.3), 12);
  expect(binomialUpperTail(0, 5, 0.3)).toBe(1);
  expect(binomialUpperTail(6, 5, 0.3)).toBe(0);
  expect(binomialUpperTail(100, 100, 0.01)).toBeCloseTo(1e-200, 205);
});
