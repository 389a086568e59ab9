import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Observations } from '../../model/observation.ts';
import { fansSteps, spread } from './plan-fans.ts';
import { AT, listed } from './testing.ts';

const UID = '2900000001';
const seen = (newest: object, largest: object = listed(9000, { 1: 20, 22: 20, 11: 20 })) =>
  v.parse(Observations, {
    account: { site: 'weibo', id: UID, followers: 9000 },
    asOf: AT,
    followersSample: { order: 'newest', ...newest },
    followersOtherEnd: { order: 'largest', ...largest },
  });
const pages = (observations: Observations | null) =>
  fansSteps(observations, UID).map(({ id }) => id.replace('fans-', ''));
/** `count` pages of 20 rows, spread as a run would. */
const asked = (count: number) =>
  listed(9000, Object.fromEntries(spread([], 43, count).map((page) => [page, 20])));

test('both orders are asked for, and pages all over the list rather than the newest ones', () => {
  const steps = pages(null);
  expect(steps.slice(0, 6)).toEqual([
    'newest-1',
    'largest-1',
    'newest-22',
    'newest-33',
    'newest-11',
    'newest-16',
  ]);
  expect(steps.filter((id) => id.startsWith('newest'))).toHaveLength(15);
  expect(steps.filter((id) => id.startsWith('largest'))).toEqual(['largest-1', 'largest-22', 'largest-33']);
});

test('about 300 rows are enough, and pages seen are not asked for again', () => {
  expect(pages(seen(asked(15)))).toEqual([]);
  expect(pages(seen(asked(14)))).toHaveLength(1);
  expect(pages(seen(listed(9000, { 1: 20, 2: 20, 3: 20 })))[0]).toBe('newest-23');
});

test('short pages cost more requests, but never more than the bound', () => {
  const short = Object.fromEntries(spread([], 43, 10).map((page) => [page, 11]));
  expect(pages(seen(listed(9000, short)))).toHaveLength(8);
});

test('a list that ends early is searched from its end back, not page by page', () => {
  expect(pages(seen(listed(9000, { 1: 20, 22: 0 })))[0]).toBe('newest-11');
  expect(pages(seen(listed(9000, { 1: 20, 22: 0, 11: 0, 6: 0 })))).toEqual([
    'newest-3',
    'newest-4',
    'newest-2',
    'newest-5',
  ]);
});

test('a hidden list is not asked for again, nor a small one beyond its end', () => {
  expect(pages(seen(listed(9000, { 1: 0 })))).toEqual([]);
  expect(pages(seen(listed(31, { 1: 20 }), listed(31, { 1: 20, 2: 11 })))).toEqual(['newest-2']);
});

test('a page seen a month ago is another page by now', () => {
  expect(pages(seen(listed(9000, { 1: 20 }, '2026-10-01T00:00:00Z')))[0]).toBe('newest-1');
});

test('pages are spread: each once, within the list, and without wide gaps', () => {
  const List = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 20 }),
    fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
  );
  fc.assert(
    fc.property(List, ([last, count, held]) => {
      const chosen = spread(held, last, count);
      expect(new Set([...chosen, ...held]).size).toBe(chosen.length + new Set(held).size);
      expect(chosen.every((page) => page >= 1 && page <= last)).toBe(true);
      const free = last - new Set(held.filter((page) => page <= last)).size;
      expect(chosen).toHaveLength(Math.min(count, free));
    }),
  );
  const gaps = [...spread([], 43, 15), 44]
    .sort((a, b) => a - b)
    .map((page, i, all) => page - (all[i - 1] ?? 0));
  expect(Math.max(...gaps.slice(1)) / Math.min(...gaps.slice(1))).toBeLessThanOrEqual(3);
});
