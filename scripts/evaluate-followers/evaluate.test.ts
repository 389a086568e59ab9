import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ABSENT, readSets } from '../followers/sets.ts';
import { auc, brier, ece, type Scored } from './figures.ts';
import { leaveOneOut, scored } from './left-out.ts';
import { calibration, PICTURE } from './picture.ts';
import { table } from './print.ts';

const sets = readSets();
if (!sets) console.info(`skipped: ${ABSENT}`);

const rows: Scored[] = [
  { score: 0.9, positive: true },
  { score: 0.6, positive: false },
  { score: 0.6, positive: true },
  { score: 0.1, positive: false },
];

test('area, error and calibration of four rows, by hand', () => {
  // Pairs of a positive and a real row: three in order, one tie.
  expect(auc(rows)).toBeCloseTo(3.5 / 4, 12);
  expect(brier(rows)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.01) / 4, 12);
  expect(ece(rows)).toBeCloseTo((0.1 + 2 * 0.1 + 0.1) / 4, 12);
});

test('columns are as wide as their widest cell', () => {
  expect(table('Title', ['a', 'b'], [['long', '1']])).toBe('Title\n\na     b\nlong  1');
});

test.skipIf(!sets)('on every set that the model has not seen, nine of ten pairs are in order', () => {
  for (const left of leaveOneOut(sets ?? [])) expect(auc(scored(left)), left.set.name).toBeGreaterThan(0.9);
});

test.skipIf(!sets)('the picture in docs is what the command draws', () => {
  expect(readFileSync(PICTURE, 'utf8')).toBe(calibration(leaveOneOut(sets ?? [])));
});
