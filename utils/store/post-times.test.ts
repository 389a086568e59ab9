import { describe, expect, test } from 'vitest';
import type { Observation, Post } from '../model/observation.ts';
import { newRow, toObservations } from './known.ts';
import { EMPTY_BODY } from './rows.ts';
import { draftOf, takeIn } from './take-in.ts';

const KEY = 'weibo:1';
const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const posts = (from: number, to: number): Post[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `p${from + i}`,
    text: `${from + i}`,
    kind: (from + i) % 5 === 0 ? 'repost' : 'original',
    createdAt: day(from + i),
  }));

function see(limit: number, ...seen: Partial<Observation>[]) {
  const all = seen.map((one, i): Observation => ({ key: KEY, at: day(90 + i), source: 'page', ...one }));
  const draft = all.reduce(
    (d, one) => takeIn(d, one, { posts: limit, salt: 's' }),
    draftOf(newRow(KEY, day(90)), EMPTY_BODY),
  );
  return { draft, seen: toObservations(draft.row, draft.body, day(99)) };
}

describe('posts beyond those kept', () => {
  test('leave their times, own ones and reposts apart', () => {
    const { seen } = see(5, { posts: posts(1, 12) });
    expect(seen.posts.map(({ id }) => id)).toEqual(['p12', 'p11', 'p10', 'p9', 'p8']);
    expect(seen.earlier).toEqual({ own: [1, 2, 3, 4, 6, 7].map(day), reposts: [day(5)] });
  });

  test('are counted once, however often they are met', () => {
    const { draft, seen } = see(5, { posts: posts(1, 12) }, { posts: posts(1, 7) }, { posts: posts(6, 13) });
    expect(seen.earlier?.own).toEqual([1, 2, 3, 4, 6, 7, 8].map(day));
    const again = takeIn(
      draftOf(draft.row, draft.body),
      { key: KEY, at: day(98), source: 'page', posts: posts(1, 12) },
      { posts: 5, salt: 's' },
    );
    expect(again.changed).toBe(false);
  });

  test('nothing is remembered while all are kept', () => {
    expect(see(20, { posts: posts(1, 12) }).seen).not.toHaveProperty('earlier');
  });
});

describe('stretches of a timeline that were seen', () => {
  const look = (from: number, to: number): Partial<Observation> => ({
    at: day(to),
    timeline: { seenAt: day(to), spans: [[day(from), day(to)]] },
  });
  const spansOf = (...seen: Partial<Observation>[]) => see(50, ...seen).seen.timeline?.spans;

  test('add up, and are joined where they meet', () => {
    expect(spansOf(look(1, 5), look(20, 30))).toEqual([
      [day(1), day(5)],
      [day(20), day(30)],
    ]);
    expect(spansOf(look(1, 5), look(20, 30), look(4, 20))).toEqual([[day(1), day(30)]]);
  });

  test('a later page goes on where the one before it ended', () => {
    const older: Partial<Observation> = { timeline: { seenAt: null, spans: [[day(8), day(12)]] } };
    expect(spansOf(look(20, 30), older)).toEqual([[day(8), day(30)]]);
    expect(see(50, look(20, 30), older).seen.timeline?.seenAt).toBe(day(30));
  });

  test('a look at the months alone shows no stretch of posts', () => {
    expect(spansOf({ activeMonths: ['2025-12'] })).toEqual([]);
  });
});

test('the last day on which the site says that something was posted stays', () => {
  const on = (lastActiveOn: string): Partial<Observation> => ({ timeline: { seenAt: null, lastActiveOn } });
  expect(see(5, on('2026-01-09'), on('2026-01-04')).seen.timeline).toMatchObject({
    seenAt: null,
    lastActiveOn: '2026-01-09',
  });
});
