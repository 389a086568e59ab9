import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, rangeOf } from './bound.ts';
import { FITTED, RATES } from './model.ts';

const lists = fc
  .integer({ min: 1, max: 1000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('the bound lies between 0 and the share that was flagged', () => {
  fc.assert(
    fc.property(lists, ([flagged, n]) => {
      const bound = atLeast(flagged, n);
      expect(bound).toBeGreaterThanOrEqual(0);
      expect(bound).toBeLessThanOrEqual(flagged / n);
    }),
  );
});

test('one flagged more never lowers it, and neither does a larger list with the same share', () => {
  fc.assert(
    fc.property(lists, ([flagged, n]) => {
      if (flagged < n) expect(atLeast(flagged + 1, n)).toBeGreaterThanOrEqual(atLeast(flagged, n));
      expect(atLeast(2 * flagged, 2 * n) + 1e-9).toBeGreaterThanOrEqual(atLeast(flagged, n));
    }),
  );
});

test('as many flagged as real accounts may be at worst: nothing is claimed', () => {
  const allowed = FITTED.worst + FITTED.margin;
  expect(atLeast(Math.floor(allowed * 500), 500)).toBe(0);
  expect(atLeast(0, 300)).toBe(0);
  expect(atLeast(300, 300)).toBeGreaterThan(0.98);
});

test('the range holds the bound, and every set’s own correction lies in it', () => {
  fc.assert(
    fc.property(lists, ([flagged, n]) => {
      const [low, high] = rangeOf(flagged, n, RATES);
      expect(low).toBeLessThanOrEqual(high);
      expect(high).toBeGreaterThanOrEqual(atLeast(flagged, n));
      for (const { hits, falseAlarms } of RATES) {
        const own = Math.min(1, Math.max(0, (flagged / n - falseAlarms) / (hits - falseAlarms)));
        expect(low).toBeLessThanOrEqual(own + 1e-9);
        expect(high).toBeGreaterThanOrEqual(own - 1e-9);
      }
    }),
  );
});
