import { expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import type { Observations, Post } from '../../model/observation.ts';
import { quoteAround } from './evidence.ts';
import { jargon } from './index.ts';

const PLAIN =
  '今天下午三点到晚上九点，中山路修水管，车过不去，请大家改走解放路，有事可以打热线，我们马上来，给您添麻烦了。';
const FORMAL =
  '全局上下高度重视，以主题教育为契机，扎实推进各项工作，取得显著成效，坚决做到“两个维护”，奋力开创工作新局面。';
const ENGLISH =
  'The road to the school is closed today because we are mending a pipe, and the bus will stop at the corner of Oak Street so please leave ten minutes early for the day';

const posts = (n: number, text: (i: number) => string, more: Partial<Post> = {}): Post[] =>
  Array.from({ length: n }, (_, i) => ({ id: `p${i}`, text: `${text(i)}${i}`, kind: 'original', ...more }));
const measure = (list: Post[]) =>
  jargon.measure(
    {
      account: { site: 'weibo', host: 'weibo.com', id: '1' },
      posts: list,
      asOf: '2026-11-23T00:00:00.000Z',
    } satisfies Observations,
    { official: null },
  );

test('an account that writes plainly scores 0, one that writes formulas near the top', () => {
  expect(measure(posts(30, () => PLAIN))).toMatchObject({
    score: 0,
    interval: [0, 1],
    n: 30,
    shareOfficialese: 0,
  });
  const finding = measure(posts(30, () => FORMAL));
  if (isMissing(finding)) throw new Error('missing');
  expect(finding.score).toBeGreaterThan(80);
  expect(finding.shareOfficialese).toBe(1);
});

test('no jargon in few posts says less than none in many', () => {
  const upper = (n: number) => {
    const finding = measure(posts(n, () => PLAIN));
    return isMissing(finding) ? null : finding.interval[1];
  };
  expect(upper(24)).toBeGreaterThan(upper(150) ?? 99);
});

test('the interval holds the score, and is the same every time', () => {
  const list = posts(40, (i) => (i % 3 ? PLAIN : FORMAL));
  const finding = measure(list);
  if (isMissing(finding)) throw new Error('missing');
  expect(finding.interval[0]).toBeLessThan(finding.score);
  expect(finding.interval[1]).toBeGreaterThan(finding.score);
  expect(measure(list)).toEqual(finding);
});

test('fewer than 20 posts or 1,000 characters: no number, but every post has its own', () => {
  const few = measure(posts(19, () => FORMAL));
  expect(few).toMatchObject({ missing: 'too-little', n: 19 });
  expect(few.posts).toHaveLength(19);
  expect(few.posts?.[0]).toMatchObject({ id: 'p0', score: 100 });
  expect(measure(posts(40, () => '高度重视'))).toMatchObject({ missing: 'too-little', n: 40 });
});

test('posts that say the same count once; reposts do not count', () => {
  expect(measure(Array(40).fill({ id: 'a', text: FORMAL, kind: 'original' }))).toMatchObject({ n: 1 });
  expect(measure(posts(40, () => FORMAL, { kind: 'repost' }))).toMatchObject({ missing: 'too-little', n: 0 });
});

test('English is scored from 600 words; another language is not measured, which is not 0', () => {
  const english = measure(posts(25, () => ENGLISH, { lang: 'en' }));
  expect(english).toMatchObject({ n: 25, score: expect.any(Number) });
  expect(english.evidence).toContainEqual({ id: 'jargon.english' });
  expect(measure(posts(25, () => 'Die Straße ist heute gesperrt', { lang: 'de' }))).toMatchObject({
    missing: 'unsupported-language',
    posts: expect.arrayContaining([{ id: 'p0', raw: null, score: null }]),
  });
});

test('no posts at all: not observed, and the list is there', () => {
  expect(measure([])).toMatchObject({ missing: 'not-observed', posts: [], n: 0 });
});

test('the evidence quotes the phrase, marks it, and names the post', () => {
  const { evidence = [] } = measure(posts(30, (i) => (i === 7 ? FORMAL : PLAIN)));
  const phrases = evidence.filter(({ quote }) => quote !== undefined);
  expect(phrases.length).toBeGreaterThan(3);
  for (const { quote = '', spans = [], values, post } of phrases) {
    expect(spans.map(([start, end]) => quote.slice(start, end))).toEqual([values?.phrase]);
    expect(post).toBe('p7');
  }
});

test('a quotation stays in its line and never cuts a character in two', () => {
  const text = `第一行\n${'😀'.repeat(20)}高度重视${'😀'.repeat(20)}\n第三行`;
  const start = text.indexOf('高度');
  const { quote = '', spans = [] } = quoteAround(text, start, start + 4);
  expect(quote).not.toContain('行');
  expect(quote.isWellFormed()).toBe(true);
  expect(spans.map(([from, to]) => quote.slice(from, to))).toEqual(['高度重视']);
});
