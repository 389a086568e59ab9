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

test('4 of 15 answered, each under a post of its own, after 29 minutes in the middle: 27 %, 10 to 52 %', () => {
  const answered = [1.5, 28, 30, 400].map((minutes, i) => comment(100, minutes, { post: `a${i}` }));
  const silent = Array.from({ length: 11 }, (_, i) => comment(100, null, { post: `s${i}` }));
  const finding = measure([...answered, ...silent]);
  expect(finding).toMatchObject({ n: 15, answered: 4, medianMinutes: 29, medianInterval: null });
  if (isMissing(finding)) throw new Error('missing');
  expect(finding.rate).toBeCloseTo(4 / 15);
  expect(finding.interval[0]).toBeCloseTo(0.097, 2);
  expect(finding.interval[1]).toBeCloseTo(0.52, 2);
});

test('the same under one post says less of the account', () => {
  const under = (post: (i: number) => string) => {
    const finding = measure(
      Array.from({ length: 15 }, (_, i) => comment(100, i < 4 ? 9 : null, { post: post(i) })),
    );
    if (isMissing(finding)) throw new Error('missing');
    return finding.interval[1] - finding.interval[0];
  };
  expect(under(() => 'a')).toBeGreaterThan(1.3 * under((i) => `${i}`));
});

test('questions are counted apart, from five on', () => {
  const asked = [4, null, 9, null, null].map((minutes, i) =>
    comment(90, minutes, { post: `q${i}`, question: true }),
  );
  const said = Array.from({ length: 10 }, (_, i) => comment(90, null, { post: `s${i}`, question: false }));
  const finding = measure([...asked, ...said]);
  expect(finding).toMatchObject({ n: 15, answered: 2, questions: { n: 5, answered: 2, rate: 0.4 } });
  expect(finding.evidence).toContainEqual({ id: 'response.questions', values: { answered: 2, n: 5 } });
  expect(measure([...asked.slice(1), ...said])).toMatchObject({ n: 14, questions: null });
});

test('how long an answer was waited for ends with the last look, not with today', () => {
  const early = many(5, comment(900, null, { seenAt: iso(NOW - 890 * HOUR) }));
  expect(measure(early)).toMatchObject({ missing: 'too-little' });
  expect(measure(early).evidence).toContainEqual({ id: 'response.young', values: { n: 5, hours: 48 } });
  expect(measure(many(5, comment(900, null, { seenAt: iso(NOW - 800 * HOUR) })))).toMatchObject({ n: 5 });
});

test('a later look at a part of the replies does not undo the look at all of them', () => {
  const whole = comment(900, null, { id: '1', complete: true, seenAt: iso(NOW - 800 * HOUR) });
  const part = comment(900, null, { id: '1', complete: false, seenAt: iso(NOW) });
  for (const twice of [
    [whole, part],
    [part, whole],
  ])
    expect(measure([...twice, ...many(4, comment(90, null))])).toMatchObject({ n: 5 });
});

test('young comments tell how soon answers come, and nothing of the rate', () => {
  const old = [60, 60, 60, 1200, 1200].map((minutes, i) => comment(90, minutes, { post: `o${i}` }));
  const young = Array.from({ length: 9 }, (_, i) => comment(10, 5, { post: `y${i}` }));
  expect(measure([...old, ...young])).toMatchObject({ n: 5, answered: 5, medianMinutes: 5 });
});

test('answers under posts of others are told apart and are in no rate', () => {
  const guest = many(3, comment(90, 7, { post: '5200000000000001', elsewhere: true }));
  const finding = measure([...many(5, comment(90, null)), ...guest]);
  expect(finding).toMatchObject({ n: 5, answered: 0, elsewhere: 3 });
  expect(finding.evidence).toContainEqual({
    id: 'response.elsewhere.answer',
    values: { minutes: 7 },
    post: '5200000000000001',
    elsewhere: true,
  });
  expect(measure(guest)).toMatchObject({ missing: 'not-observed' });
});

test('comments from lists by popularity are told to be no fair sample; from lists by time nothing is said', () => {
  const ids = (order: Reply['order']) =>
    measure(many(5, comment(90, 1, { order }))).evidence?.map(({ id }) => id) ?? [];
  expect(ids('popular')).toContain('response.popular');
  expect(ids(undefined)).toContain('response.order');
  expect(ids('time')).not.toContain('response.popular');
  expect(ids('time')).not.toContain('response.order');
});

test('every counted comment is in a line that opens its post', () => {
  const list = [
    comment(90, 3, { post: 'a' }),
    ...many(3, comment(90, null, { post: 'b' })),
    comment(90, null, { post: 'c' }),
  ];
  expect(measure(list).evidence?.filter(({ post }) => post)).toEqual([
    { id: 'response.answer', values: { minutes: 3 }, post: 'a' },
    { id: 'response.silent', values: { n: 3 }, post: 'b' },
    { id: 'response.silent', values: { n: 1 }, post: 'c' },
  ]);
  const lots = measure(Array.from({ length: 150 }, (_, i) => comment(90, i, { post: `${i}` })));
  expect(lots.evidence).toContainEqual({ id: 'response.more', values: { n: 50 } });
});

test('too little seen: posts with old comments that were not read, the most commented first', () => {
  const post = (id: string, comments: number, days: number, commentsClosed = false) => ({
    id,
    text: '',
    kind: 'original' as const,
    comments,
    commentsClosed,
    createdAt: iso(NOW - days * 24 * HOUR),
  });
  const posts = [
    post('read', 9, 9),
    post('few', 1, 9),
    post('many', 7, 9),
    post('new', 9, 1),
    post('shut', 9, 9, true),
  ];
  const { evidence } = measure([comment(90, null, { post: 'read' })], { posts });
  expect(evidence?.filter(({ id }) => id === 'response.open')).toEqual([
    { id: 'response.open', values: { n: 7, at: iso(NOW - 216 * HOUR) }, post: 'many' },
    { id: 'response.open', values: { n: 1, at: iso(NOW - 216 * HOUR) }, post: 'few' },
  ]);
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
    .record({
      hours: fc.integer({ min: 1, max: 500 }),
      minutes: fc.option(fc.integer({ min: 0, max: 9000 })),
      post: fc.constantFrom('a', 'b', 'c', 'd', ''),
      question: fc.option(fc.boolean()),
      complete: fc.option(fc.boolean()),
      looked: fc.option(fc.integer({ min: 0, max: 300 })),
      order: fc.constantFrom('time' as const, 'popular' as const, undefined),
    })
    .map(({ hours, minutes, looked, ...more }) =>
      comment(hours, minutes, { ...more, ...(looked !== null && { seenAt: iso(NOW - looked * HOUR) }) }),
    ),
  { maxLength: 40 },
);

test('one more unanswered comment never raises the rate; the intervals hold their numbers', () => {
  fc.assert(
    fc.property(replies, fc.boolean(), (list, question) => {
      const finding = measure(list);
      if (isMissing(finding)) return;
      for (const part of [finding, ...(finding.questions ? [finding.questions] : [])]) {
        expect(part.interval[0]).toBeLessThanOrEqual(part.rate);
        expect(part.interval[1]).toBeGreaterThanOrEqual(part.rate);
        const { medianMinutes: median, medianInterval: around } = part;
        if (median !== null && around !== null) {
          expect(around[0]).toBeLessThanOrEqual(median);
          expect(around[1]).toBeGreaterThanOrEqual(median);
        }
      }
      const more = measure([...list, comment(90, null, { question })]);
      expect(isMissing(more) ? 1 : more.rate).toBeLessThanOrEqual(finding.rate);
    }),
    { numRuns: 60 },
  );
});

test('the order does not matter, nor does shifting all times', () => {
  const later = (at: string | null | undefined) => at && iso(Date.parse(at) + 37 * 24 * HOUR);
  fc.assert(
    fc.property(replies, (list) => {
      const finding = measure(list);
      const sorted = (of: typeof finding) => ({
        ...of,
        evidence: of.evidence?.map((fact) => JSON.stringify(fact)).sort(),
      });
      expect(sorted(measure([...list].reverse()))).toEqual(sorted(finding));
      const shifted = list.map((reply) => ({
        ...reply,
        commentAt: later(reply.commentAt) ?? '',
        answerAt: later(reply.answerAt) ?? null,
        seenAt: later(reply.seenAt) ?? null,
      }));
      expect(measure(shifted, { asOf: iso(NOW + 37 * 24 * HOUR) })).toEqual(finding);
    }),
    { numRuns: 60 },
  );
});

test('garbage in any field throws nothing', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(iso(NOW - 90 * HOUR)), fc.constant(null));
  const garbage = fc.record({
    post: fc.string(),
    commentAt: any,
    answerAt: any,
    seenAt: any,
    id: any,
    question: any,
  });
  fc.assert(
    fc.property(fc.array(garbage, { maxLength: 12 }), (list) => {
      const finding = measure(list as Reply[]);
      expect(JSON.stringify(finding)).not.toContain('NaN');
      if (isMissing(finding)) return;
      expect(finding.interval.every(Number.isFinite)).toBe(true);
      expect(Number.isFinite(finding.medianMinutes ?? 0)).toBe(true);
    }),
  );
});
