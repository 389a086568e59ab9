import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const hit = (start: number, end: number, weight: number) => ({ start, end, weight });

test('the greatest weight holds where hits overlap', () => {
  expect(segmentsOf([hit(0, 6, 1), hit(2, 4, 3)])).toEqual([hit(0, 2, 1), hit(2, 4, 3), hit(4, 6, 1)]);
});

test('a weaker hit inside a stronger one begins a mark of its own; hits that meet stay apart', () => {
  expect(segmentsOf([hit(0, 2, 2), hit(2, 4, 2)])).toEqual([hit(0, 2, 2), hit(2, 4, 2)]);
  expect(segmentsOf([])).toEqual([]);
});

test('for any hits: in order, apart, each place with the greatest weight over it', () => {
  const any = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (given) => {
      const hits = given.map(([start, length, weight]) => hit(start, start + length, weight));
      const segments = segmentsOf(hits);
      for (const [i, { start, end }] of segments.entries()) {
        expect(start).toBeLessThan(end);
        expect(segments[i + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(end);
      }
      for (let at = 0; at < 60; at++) {
        const weights = (all: typeof hits) =>
          all.filter(({ start, end }) => start <= at && at < end).map(({ weight }) => weight);
        expect(weights(segments)[0] ?? 0).toBe(Math.max(0, ...weights(hits)));
      }
    }),
  );
});
