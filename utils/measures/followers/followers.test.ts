import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import { type FollowerRow, FollowersSample, type Observations } from '../../model/observation.ts';
import { countFacts, isUsable } from './facts.ts';
import { followers } from './index.ts';
import { namePattern } from './name-pattern.ts';

const measure = (sample: FollowersSample | null, more: Partial<Observations> = {}) =>
  followers.measure(
    {
      account: { site: 'weibo', host: 'weibo.com', id: '1' },
      posts: [],
      asOf: '2026-11-23T00:00:00.000Z',
      followersSample: sample,
      ...more,
    },
    { official: null },
  );
const sampleOf = (rows: FollowerRow[]): FollowersSample => ({ order: 'newest', rows });
const shell: FollowerRow = {
  followers: 0,
  following: 195,
  posts: 2,
  hasAvatar: false,
  hasBio: false,
  namePattern: true,
};
const person: FollowerRow = {
  followers: 120,
  following: 300,
  posts: 900,
  hasAvatar: true,
  hasBio: true,
  namePattern: false,
};
const many = (n: number, row: FollowerRow) => Array.from({ length: n }, () => row);
const counts = (rows: FollowerRow[]) =>
  Object.fromEntries(countFacts(rows).map(({ id, count, n }) => [id, [count, n]]));

test('each fact is counted with the number of rows that tell it', () => {
  expect(counts([...many(20, shell), ...many(40, person)])).toEqual({
    'few-posts': [20, 60],
    'few-followers': [20, 60],
    'follows-many': [20, 60],
    'no-avatar': [20, 60],
    'no-bio': [20, 60],
    'machine-name': [20, 60],
  });
});

test('an unknown field is unknown: it enters neither count nor n', () => {
  expect(counts([{ posts: 2 }, { posts: null, followers: 9 }])).toEqual({
    'few-posts': [1, 1],
    'few-followers': [0, 1],
  });
});

test('following many counts only where next to nobody follows back', () => {
  expect(counts([{ followers: 3, following: 200 }])['follows-many']).toEqual([1, 1]);
  expect(counts([{ followers: 5, following: 200 }])['follows-many']).toEqual([0, 1]);
  expect(counts([{ followers: 0, following: 99 }])['follows-many']).toEqual([0, 1]);
});

test('a row without numbers, or with absurd ones, is left out and shown as left out', () => {
  expect([{}, { hasAvatar: true }, { followers: 1e12 }, { posts: 0 }].map(isUsable)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  const finding = measure(sampleOf([...many(60, person), {}, { followers: 1e12 }]));
  expect(finding).toMatchObject({ n: 60 });
  expect(finding.evidence).toContainEqual({ id: 'followers.unusable', values: { n: 2 } });
});

test('among people nothing is claimed; the sample is described', () => {
  const sample: FollowersSample = {
    order: 'largest',
    filtered: true,
    total: 9_000_000,
    rows: many(60, person),
  };
  const finding = measure(sample);
  expect(finding).toMatchObject({ atLeast: 0, n: 60, total: 9_000_000, order: 'largest' });
  expect(finding.evidence?.map(({ id }) => id)).toEqual([
    'followers.sample-of',
    'followers.order-largest',
    'followers.filtered',
    'followers.flagged',
    'followers.allowance',
    'followers.cannot-tell',
    'followers.range',
    'followers.other-kinds',
    'followers.caution',
  ]);
});

test('where most look empty: at least so many, the range, and a score for each row in the order of the list', () => {
  const finding = measure(sampleOf([...many(240, shell), ...many(60, person)]));
  if (isMissing(finding)) throw new Error('no finding');
  expect(finding.scores).toHaveLength(300);
  expect(finding.scores?.[0]).toBeGreaterThan(0.9);
  expect(finding.scores?.[299]).toBeLessThan(0.1);
  // 240 of 300: the noise leaves 75.8 %, and 19.7 % of the real ones may be among them.
  expect(finding.atLeast).toBeCloseTo(0.699, 2);
  expect(finding.range?.[0]).toBeGreaterThan(0.69);
  expect(finding.range?.[1]).toBeGreaterThan(0.8);
  expect(finding.evidence).toContainEqual({ id: 'followers.flagged', values: { count: 240, of: 300 } });
});

test.each(['bluesky', 'mastodon', 'threads', 'tencent'])('%s: no labelled data, so facts only', (site) => {
  const finding = measure(sampleOf(many(300, shell)), { account: { site, host: '', id: '1' } });
  expect(finding).toMatchObject({ n: 300, atLeast: null, scores: null, range: null });
  expect(finding.evidence).toContainEqual({ id: 'followers.no-model' });
  expect(finding.facts).toContainEqual(expect.objectContaining({ id: 'few-posts', count: 300 }));
});

test('where fewer than 50 rows tell both counts there are facts only', () => {
  expect(measure(sampleOf([...many(60, { posts: 0 }), ...many(49, shell)]))).toMatchObject({
    n: 109,
    atLeast: null,
    scores: null,
  });
});

test('a row with a wrong count is unusable as a whole, whatever else it says', () => {
  const wrong: unknown[] = [
    { followers: -1, following: 10, posts: 2 },
    { followers: 3, following: 10, posts: Number.NaN },
    { followers: '3', following: 10, posts: 2 },
    { followers: 3, following: 1e12, posts: 2 },
    { followers: 3, following: 10, posts: 2.5 },
    { followers: 3, following: 10, posts: Number.POSITIVE_INFINITY },
    {},
    null,
    'row',
  ];
  const read = v.parse(FollowersSample, { rows: [...many(60, person), ...wrong] });
  const finding = measure(read);
  expect(finding).toMatchObject({ n: 60 });
  expect(finding.evidence).toContainEqual({ id: 'followers.unusable', values: { n: wrong.length } });
  // The same without the schema, for the parts that can be rows at all.
  expect(measure(sampleOf([...many(60, person), ...(wrong.slice(0, 7) as FollowerRow[])]))).toMatchObject({
    n: 60,
  });
});

test('fewer than 50 rows: the facts, but no finding; none: not observed', () => {
  expect(measure(sampleOf(many(49, shell)))).toMatchObject({
    missing: 'too-little',
    n: 49,
    facts: expect.arrayContaining([expect.objectContaining({ id: 'few-posts', count: 49, n: 49 })]),
  });
  expect(measure(null)).toMatchObject({ missing: 'not-observed', facts: [] });
  expect(measure(sampleOf([]))).toMatchObject({ missing: 'not-observed', facts: [] });
});

test('names of sign-up forms and random strings; not the names of people', () => {
  for (const name of [
    '用户9968044123',
    '手机用户2841937561',
    'user_84829173',
    'JohnSmith48291736',
    'x7f93kq2pz',
    'qwrtzpsdfg',
  ]) {
    expect(namePattern(name), name).toBe(true);
  }
  for (const name of [
    '上海发布',
    '小明2008',
    'lin19870312',
    'christopher',
    'Strengthsfinder',
    'news24',
    '用户体验',
    'Zhang_San',
    '1234567890',
  ]) {
    expect(namePattern(name), name).toBe(false);
  }
});

const row = fc.record(
  {
    followers: fc.nat(2000),
    following: fc.nat(2000),
    posts: fc.nat(2000),
    hasAvatar: fc.boolean(),
    hasBio: fc.boolean(),
    name: fc.string(),
  },
  { requiredKeys: [] },
);

test('the order of rows never matters, doubling them changes no share, and intervals hold the share', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      const facts = countFacts(rows);
      expect(countFacts([...rows].reverse())).toEqual(facts);
      for (const [i, fact] of countFacts([...rows, ...rows]).entries()) {
        expect(fact.count / fact.n).toBe((facts[i]?.count ?? 0) / (facts[i]?.n ?? 1));
      }
      for (const { count, n, interval } of facts) {
        expect(interval[0]).toBeLessThanOrEqual(count / n);
        expect(interval[1]).toBeGreaterThanOrEqual(count / n);
      }
    }),
  );
});

test('no name makes it fail or slow', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (name) => typeof namePattern(name) === 'boolean'));
  expect(isMissing(measure(sampleOf(many(60, { ...person, name: '9'.repeat(10_000) }))))).toBe(false);
});

test('a total below what was seen is unknown', () => {
  const seen = { ...sampleOf(many(60, person)), total: 3 };
  const finding = measure(seen);
  expect(finding).toMatchObject({ n: 60, total: null });
  expect(finding.evidence).toContainEqual({ id: 'followers.sample', values: { n: 60 } });
});

test('the whole finding does not depend on the order of rows, and doubling them changes no share', () => {
  const date = fc
    .integer({ min: 0, max: 400 })
    .map((day) => new Date(1.6e12 + day * 86_400_000).toISOString());
  const dated = fc.tuple(row, date).map(([numbers, createdAt]): FollowerRow => ({ ...numbers, createdAt }));
  fc.assert(
    fc.property(fc.array(dated, { minLength: 60, maxLength: 120 }), (rows) => {
      const shares = (list: FollowerRow[]) =>
        measure(sampleOf(list)).facts?.map(({ id, count, n }) => [id, count / n]);
      const atLeast = (list: FollowerRow[]) => {
        const finding = measure(sampleOf(list));
        return isMissing(finding) ? null : finding.atLeast;
      };
      expect(shares([...rows].reverse())).toEqual(shares(rows));
      expect(atLeast([...rows].reverse())).toEqual(atLeast(rows));
      expect(shares([...rows, ...rows])).toEqual(shares(rows));
    }),
    { numRuns: 30 },
  );
});
