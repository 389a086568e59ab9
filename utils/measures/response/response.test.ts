import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import type { Observations, Reply } from '../../model/observation.ts';
import { response } from './index.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const HOUR = 3_600_000;
const iso = (ms: number) => new Date(ms).toISOString();

/** A comment of so many hours ago, answered after so many minutes (null: not). */
const comment = (hoursAgo: number, minutes: number | null, more: Partial<Reply> = {}): Reply => ({
  post: 'a',
  commentAt: iso(NOW - hoursAgo * HOUR),
  answerAt: minutes === null ? null : iso(NOW - hoursAgo * HOUR + minutes * 60_000),
  ...more,
});
const measure = (replies: Reply[] | null, more: Partial<Observations> = {}) =>
  response.measure(
    { account: { site: 'weibo', host: 'weibo.com', id: '1' }, posts: [], asOf: iso(NOW), replies, ...more },
    { official: null },
  );
const many = (n: number, reply: Reply) => Array.from({ length: n }, () => reply);

test('4 of 15 answered, after 29 minutes in the middle: 27 %, 11 to 52 %', () => {
  const answered = [1.5, 28, 30, 400].map((minutes) => comment(100, minutes));
  const finding = measure([...answered, ...many(11, comment(100, null))]);
  expect(finding).toMatchObject({ n: 15, answered: 4, medianMinutes: 29 });
  if (isMissing(finding)) throw new Error('missing');
  expect(finding.rate).toBeCloseTo(4 / 15);
  expect(finding.interval[0]).toBeCloseTo(0.109, 3);
  expect(finding.interval[1]).toBeCloseTo(0.52, 3);
});

test('a comment younger than 48 hours may still be answered: it does not count, answered or not', () => {
  const young = [comment(47, null), comment(47, 5)];
  const finding = measure([...many(5, comment(48, null)), ...young]);
  expect(finding).toMatchObject({ n: 5, answered: 0, rate: 0, medianMinutes: null });
  expect(finding.evidence).toContainEqual({ id: 'response.young', values: { n: 2, hours: 48 } });
});

test('where only a part of the replies was seen the comment is set aside, answered or not', () => {
  const partial = [comment(90, null, { complete: false }), comment(90, 3, { complete: false })];
  const finding = measure([...many(5, comment(90, 10)), ...partial]);
  expect(finding).toMatchObject({ n: 5, answered: 5 });
  expect(finding.evidence).toContainEqual({ id: 'response.partial', values: { n: 2 } });
});

test('a comment met twice counts once, and counts as answered if it ever was', () => {
  const twice = [comment(90, null, { id: '1' }), comment(90, 7, { id: '1' })];
  expect(measure([...twice, ...many(4, comment(90, null))])).toMatchObject({
    n: 5,
    answered: 1,
    medianMinutes: 7,
  });
});

test('an answer before its comment is an error and counts for nothing', () => {
  expect(measure([...many(5, comment(90, null)), comment(90, -10)])).toMatchObject({ n: 5, answered: 0 });
});

test('an answer from after asOf was not seen by then and counts for nothing', () => {
  const answers = many(5, comment(90, 100 * 24 * 60));
  expect(measure([...many(5, comment(90, null)), ...answers])).toMatchObject({ n: 5, answered: 0 });
});

test('below five comments: too little, with what would help; none: not observed', () => {
  expect(measure(many(4, comment(90, 10)))).toMatchObject({
    missing: 'too-little',
    needs: expect.stringContaining('5'),
  });
  expect(measure([])).toMatchObject({ missing: 'not-observed' });
  expect(measure(null)).toMatchObject({ missing: 'not-observed' });
});

test('closed comments are a fact of their own, not silence', () => {
  const posts = many(3, comment(90, 1)).map((_, i) => ({
    id: `${i}`,
    text: '',
    kind: 'original' as const,
    commentsClosed: true,
  }));
  const finding = measure(null, { posts });
  expect(finding).toMatchObject({ missing: 'not-applicable' });
  expect(finding.evidence).toContainEqual({ id: 'response.closed', values: { n: 3, total: 3 } });
});

const replies = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.option(fc.integer({ min: 0, max: 9000 })))
    .map(([hours, minutes]) => comment(hours, minutes)),
  { maxLength: 60 },
);

test('one more unanswered comment never raises the rate; the interval holds it; order does not matter', () => {
  fc.assert(
    fc.property(replies, (list) => {
      const finding = measure(list);
      if (isMissing(finding)) return;
      expect(finding.interval[0]).toBeLessThanOrEqual(finding.rate);
      expect(finding.interval[1]).toBeGreaterThanOrEqual(finding.rate);
      const more = measure([...list, comment(90, null)]);
      expect(isMissing(more) ? 1 : more.rate).toBeLessThanOrEqual(finding.rate);
      const { evidence: _, ...numbers } = finding;
      expect(measure([...list].reverse())).toMatchObject(numbers);
    }),
  );
});
