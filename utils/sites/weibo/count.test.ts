import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviated } from '../../../tests/fixtures/weibo/build.ts';
import { readCount } from './count.ts';

test.each([
  [0, 0],
  [246776, 246776],
  ['50', 50],
  ['168,139', 168139],
  ['24.7万', 247_000],
  ['11万', 110_000],
  ['9819.3万', 98_193_000],
  ['1.2亿', 120_000_000],
  ['3.5萬', 35_000],
])('%j is %j', (value, count) => {
  expect(readCount(value)).toBe(count);
});

test.each([
  null,
  undefined,
  '',
  '-',
  '-1',
  -1,
  1.5,
  '1.5',
  '100万+',
  '万',
  '1e5',
  {},
  [],
  Number.NaN,
  '9'.repeat(30),
])('%j is no count', (value) => {
  expect(readCount(value)).toBeNull();
});

test('an abbreviation comes back within what the rounding loses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (count) => {
      const read = readCount(abbreviated(count)) ?? Number.NaN;
      const step = count >= 1e8 ? 1e7 : count >= 1e4 ? 1e4 : 0;
      expect(Math.abs(read - count)).toBeLessThanOrEqual(step);
    }),
  );
});

test('any value: null or a whole number that is not negative', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const count = readCount(value);
      if (count !== null) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
    }),
  );
});
