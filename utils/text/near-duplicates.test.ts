import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicates, skeleton } from './near-duplicates.ts';

test('what is compared are letters: no signs, links, names or values of numbers', () => {
  expect(skeleton('【天气】11月23日，气温−3～９℃ @云泽发布 http://t.cn/A1b2C3 Ｏ Ｋ！')).toBe(
    '天气0月0日气温00cok',
  );
  expect(skeleton('\ud800 \u202e')).toBe('');
});

test('the exact share decides: texts with half of their runs in common repeat each other', () => {
  const half = 'abcdefghijklmnopqrstuvwxyz';
  expect(nearDuplicates([half, `${half}öäüß`])).toEqual([true, true]);
  expect(nearDuplicates([half, 'zyxwvutsrqponmlkjihgfedcba'])).toEqual([false, false]);
  expect(nearDuplicates([half, half], { threshold: 1 })).toEqual([true, true]);
  expect(nearDuplicates([half, 'short', half])).toEqual([true, null, true]);
});

test('banding finds what a comparison of all pairs finds', () => {
  const words = [
    '关于',
    '召开',
    '会议',
    '通知',
    '各乡镇',
    '做好',
    '防汛',
    '工作',
    '落实',
    '责任',
    '加强',
    '值班',
  ];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 8, maxLength: 14 })
    .map((parts) => parts.join(''));
  const grams = (of: string) => new Set(Array.from({ length: of.length - 3 }, (_, i) => of.slice(i, i + 4)));
  const isAlike = (a: string, b: string) => {
    const [x, y] = [grams(a), grams(b)];
    const both = [...x].filter((gram) => y.has(gram)).length;
    return both / (x.size + y.size - both) >= 0.6;
  };
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), (texts) => {
      const byPairs = texts.map((a, i) => texts.some((b, k) => k !== i && isAlike(a, b)));
      expect(nearDuplicates(texts, { threshold: 0.6 })).toEqual(byPairs);
    }),
    { seed: 1 },
  );
});

test('any text, and many of them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 500 }), { maxLength: 20 }), (texts) => {
      expect(nearDuplicates(texts)).toHaveLength(texts.length);
    }),
  );
  expect(nearDuplicates(Array(600).fill('同一句话说了一遍又一遍还是同一句话')).every(Boolean)).toBe(true);
});
