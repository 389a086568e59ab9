import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Observations } from '../../model/observation.ts';
import { followers } from './index.ts';
import { listEvidence } from './list-evidence.ts';

const rows = (n: number, posts: number) => Array.from({ length: n }, () => ({ followers: 100, posts }));
const seen = (followersSample: object, followersOtherEnd?: object) =>
  v.parse(Observations, {
    account: { site: 'weibo', id: '1' },
    asOf: '2026-11-27T00:00:00Z',
    followersSample,
    followersOtherEnd,
  });
const told = (observations: Observations) => {
  const { followersSample: sample, followersOtherEnd: otherEnd } = observations;
  return sample ? listEvidence(sample, otherEnd) : [];
};

test('a list that is hidden is said to be hidden: not nobody, not "not seen yet"', () => {
  const hidden = seen({ order: 'newest', total: 9000, hidden: true, rows: [] });
  expect(followers.measure(hidden, { official: null })).toMatchObject({
    missing: 'hidden',
    evidence: [{ id: 'followers.hidden' }],
  });
});

test('how much of the list the site shows, and which pages of it were seen', () => {
  const pages = [
    { page: 1, rows: 20 },
    { page: 22, rows: 20 },
    { page: 33, rows: 0 },
  ];
  expect(told(seen({ order: 'newest', total: 9000, listed: 8100, pages, rows: rows(40, 9) }))).toEqual([
    { id: 'followers.listed', values: { n: 8100, total: 9000 } },
    { id: 'followers.pages', values: { n: 2, last: 22 } },
  ]);
  expect(told(seen({ order: 'newest', total: 9000, listed: 9000, rows: rows(40, 9) }))).toEqual([]);
});

test('the other end of the list stands beside the first and is never mixed into it', () => {
  const both = seen({ order: 'newest', rows: rows(60, 0) }, { order: 'largest', rows: rows(40, 900) });
  expect(told(both)).toEqual([{ id: 'followers.end-largest', values: { n: 40, low: 0, high: 9 } }]);
  const finding = followers.measure(both, { official: null });
  expect(finding).toMatchObject({ n: 60, order: 'newest' });
  expect(finding.facts?.find(({ id }) => id === 'few-posts')).toMatchObject({ count: 60, n: 60 });
});

test('an end of which little was seen, or whose order is not known, says nothing', () => {
  const sample = { order: 'newest', rows: rows(60, 0) };
  expect(told(seen(sample, { order: 'largest', rows: rows(14, 0) }))).toEqual([]);
  expect(told(seen(sample, { order: 'unknown', rows: rows(40, 0) }))).toEqual([]);
});
