import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseForSpotCheck, type Judged, spotCheck, type Verdict } from './spot-check.ts';

const scores = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 120,
});
const verdicts = fc.array(fc.constantFrom<Verdict>('real', 'empty', 'unknown'), { maxLength: 120 });
const judge = (list: number[], seed: number, said: Verdict[]): Judged[] =>
  chooseForSpotCheck(list, said.length, seed).map((index, i) => ({ index, verdict: said[i] ?? 'unknown' }));

test('rows are shown once each, the same for the same seed, and a longer check begins like the shorter', () => {
  fc.assert(
    fc.property(scores, fc.nat(150), fc.nat(), (list, count, seed) => {
      const chosen = chooseForSpotCheck(list, count, seed);
      expect(chosen).toHaveLength(Math.min(count, list.length));
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.every((index) => index in list)).toBe(true);
      expect(chooseForSpotCheck(list, count + 30, seed).slice(0, chosen.length)).toEqual(chosen);
    }),
  );
});

test('rows are chosen in proportion: of 90 low and 210 high scores, 6 and 14 of 20', () => {
  const list = Array.from({ length: 300 }, (_, i) => (i < 90 ? 0.1 : 0.9));
  for (let seed = 0; seed < 50; seed++) {
    const low = chooseForSpotCheck(list, 20, seed).filter((index) => index < 90).length;
    expect(Math.abs(low - 6)).toBeLessThanOrEqual(1);
  }
});

test('nothing judged, or nothing but "can’t tell": no estimate', () => {
  expect(spotCheck([0.1, 0.9], [])).toBeNull();
  expect(spotCheck([0.1, 0.9], [{ index: 0, verdict: 'unknown' }])).toBeNull();
  expect(spotCheck([], [{ index: 0, verdict: 'empty' }])).toBeNull();
});

test('the interval holds the share, lies in [0, 1], and keeps what was seen', () => {
  fc.assert(
    fc.property(scores, verdicts, fc.nat(), (list, said, seed) => {
      const judged = judge(list, seed, said);
      const result = spotCheck(list, judged);
      const empty = judged.filter(({ verdict }) => verdict === 'empty').length;
      const real = judged.filter(({ verdict }) => verdict === 'real').length;
      fc.pre(result !== null);
      const [low, high] = result.interval;
      expect(result.n).toBe(empty + real);
      expect(low).toBeLessThanOrEqual(result.share + 1e-9);
      expect(high).toBeGreaterThanOrEqual(result.share - 1e-9);
      expect(low * list.length).toBeGreaterThanOrEqual(empty - 1e-9);
      expect(high * list.length).toBeLessThanOrEqual(list.length - real + 1e-9);
    }),
  );
});

test('when all have been judged the share is known', () => {
  const list = [0.9, 0.8, 0.1, 0.2];
  const all = list.map((_, index): Judged => ({ index, verdict: index < 3 ? 'empty' : 'real' }));
  const result = spotCheck(list, all);
  expect(result?.share).toBeCloseTo(0.75, 12);
  expect(result?.interval).toEqual([0.75, 0.75]);
});

test('a second verdict replaces the first, and rows that are not there are ignored', () => {
  const list = [0.9, 0.1];
  const once = spotCheck(list, [{ index: 0, verdict: 'real' }]);
  expect(
    spotCheck(list, [
      { index: 0, verdict: 'empty' },
      { index: 7, verdict: 'empty' },
      { index: -1, verdict: 'empty' },
      { index: 0, verdict: 'real' },
    ]),
  ).toEqual(once);
});

test('a model that agrees with the judge makes the interval narrow, one that says nothing leaves it wide', () => {
  const truth = Array.from({ length: 300 }, (_, i) => i % 2 === 0);
  const widthWith = (list: number[]) => {
    const judged = chooseForSpotCheck(list, 20, 1).map(
      (index): Judged => ({ index, verdict: truth[index] ? 'empty' : 'real' }),
    );
    const [low, high] = spotCheck(list, judged)?.interval ?? [0, 1];
    return high - low;
  };
  expect(widthWith(truth.map((empty) => (empty ? 0.9 : 0.1)))).toBeLessThan(0.2);
  expect(widthWith(truth.map(() => 0.9))).toBeGreaterThan(0.3);
});
