import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit } from '../measures/jargon/index.ts';
import { mainHits } from './main-hits.ts';

const hit = (start: number, end: number, more: Partial<Hit> = {}): Hit => ({
  start,
  end,
  phrase: 'x',
  weight: 2,
  category: 'verb',
  plain: null,
  ratio: null,
  ...more,
});

test('of two hits on the same words the one that says more is told', () => {
  const [template, entry] = [hit(0, 4), hit(0, 4, { ratio: 35, category: 'advverb' })];
  expect(mainHits([template, entry])).toEqual([entry]);
  expect(mainHits([entry, template])).toEqual([entry]);
});

test('what lies within another is told only when it weighs more or knows plainer words', () => {
  const outer = hit(0, 8);
  expect(mainHits([outer, hit(2, 4)])).toEqual([outer]);
  const heavy = hit(2, 4, { weight: 3 });
  const plain = hit(2, 4, { plain: 'y' });
  expect(mainHits([outer, heavy])).toEqual([outer, heavy]);
  expect(mainHits([outer, plain])).toEqual([outer, plain]);
});

test('for any hits: no words are told twice, and every place that was hit is still covered', () => {
  const any = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 15 }), (given) => {
      const hits = given.map(([start, length, weight]) => hit(start, start + length, { weight }));
      const kept = mainHits(hits);
      const places = kept.map(({ start, end }) => `${start} ${end}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { start, end } of hits)
        expect(kept.some((one) => one.start <= start && end <= one.end)).toBe(true);
    }),
  );
});
