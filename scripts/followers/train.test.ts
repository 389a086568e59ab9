import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FITTED } from '../../utils/measures/followers/model.ts';
import { FILE, fileOf } from './file.ts';
import { fitLogistic } from './fit.ts';
import { ABSENT, readSets } from './sets.ts';

const sets = readSets();
if (!sets) console.info(`skipped: ${ABSENT}`);

test.skipIf(!sets)('the committed numbers are what training makes of the labelled rows', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(fileOf(sets ?? []));
});

test('the model is at most 25 kB, says what it was fitted to, and holds no rows', () => {
  expect(statSync(FILE).size).toBeLessThan(25_000);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toMatchObject({
    note: expect.stringContaining('npm run train:followers'),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    sets: expect.arrayContaining([expect.objectContaining({ name: 'cresci2015', year: 2013, real: 1481 })]),
  });
  expect(FITTED.worst).toBeGreaterThan(0);
});

test('logistic regression finds the odds of a table', () => {
  // Of those with x = 0 one in four is positive, of those with x = 1 three in four: log-odds −ln 3 and +ln 3.
  const examples = [0, 1].flatMap((x) =>
    [0, 1, 2, 3].map((k) => ({ x: [x], positive: x === 0 ? k === 0 : k > 0, weight: 1 })),
  );
  const [base, slope] = fitLogistic(examples);
  expect(base).toBeCloseTo(-Math.log(3), 1);
  expect(slope).toBeCloseTo(2 * Math.log(3), 1);
});
