import { expect, test } from 'vitest';
import type { FollowerRow } from '../../model/observation.ts';
import { seeded } from '../../stats/random.ts';
import { findBurst } from './burst.ts';

const AS_OF = '2026-11-27T00:00:00.000Z';
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.parse(AS_OF) - days * DAY).toISOString();

/** People who registered at any time over ten years; the counts only make the rows different. */
const people = (n: number, seed = 1): FollowerRow[] => {
  const random = seeded(seed);
  return Array.from({ length: n }, (_, i) => ({ followers: i, createdAt: daysAgo(10 + random() * 3650) }));
};
/** Accounts that were made within `days` days, 400 days ago. */
const batch = (n: number, days: number): FollowerRow[] =>
  Array.from({ length: n }, (_, i) => ({ followers: 1000 + i, createdAt: daysAgo(400 + (i % days)) }));
const find = (rows: FollowerRow[], order: 'newest' | 'largest' = 'newest') => findBurst(rows, order, AS_OF);

test('people who registered over the years are no burst', () => {
  for (let seed = 0; seed < 100; seed++) expect(find(people(300, seed))).toBeNull();
});

test('fifteen accounts of one day among 200 are found, with the day', () => {
  const burst = find([...people(200), ...batch(15, 1)]);
  expect(burst).toMatchObject({ days: 1, from: daysAgo(400).slice(0, 10) });
  expect(burst?.fact).toMatchObject({ id: 'created-together', count: 15, n: 215 });
});

test('forty accounts of one week are found as a week', () => {
  expect(find([...people(200), ...batch(40, 7)])).toMatchObject({ days: 7 });
});

test('together in the list or scattered over it: only a list by time tells', () => {
  expect(find([...people(100), ...batch(15, 1), ...people(100, 2)])?.inSeries).toBe(true);
  const crowd = people(200);
  const scattered = batch(15, 1).flatMap((row, i) => [row, ...crowd.slice(i * 13, i * 13 + 13)]);
  expect(find(scattered)?.inSeries).toBe(false);
  expect(find([...people(100), ...batch(15, 1)], 'largest')?.inSeries).toBeNull();
});

test('a site that grows is no burst, and neither are those who have just joined', () => {
  const growing = Array.from({ length: 300 }, (_, i) => ({
    followers: i,
    createdAt: daysAgo(3000 / (1 + i / 10)),
  }));
  expect(find(growing)).toBeNull();
  const joined = Array.from({ length: 40 }, (_, i) => ({ followers: i, createdAt: daysAgo(3) }));
  expect(find([...people(200), ...joined])).toBeNull();
});

test('the same row many times may be one account: no burst', () => {
  expect(
    find([...people(100), ...Array.from({ length: 40 }, () => ({ followers: 3, createdAt: daysAgo(400) }))]),
  ).toBeNull();
});

test('dates that are none, or fewer than 30, tell nothing', () => {
  expect(find(batch(29, 1))).toBeNull();
  expect(find(people(100).map((row) => ({ ...row, createdAt: 'yesterday' })))).toBeNull();
  expect(find([])).toBeNull();
});
