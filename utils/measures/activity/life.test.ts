import { describe, expect, test } from 'vitest';
import type { Observations, Post } from '../../model/observation.ts';
import { lifeOf } from './life.ts';

/** A Friday, noon in Beijing. */
const NOW = Date.parse('2026-11-27T04:00:00Z');
const DAY = 86_400_000;
const at = (daysAgo: number) => new Date(NOW - daysAgo * DAY).toISOString();
const post = (daysAgo: number, more: Partial<Post> = {}): Post => ({
  id: `${daysAgo}`,
  text: '',
  kind: 'original',
  createdAt: at(daysAgo),
  ...more,
});
const life = (o: Partial<Observations>) =>
  lifeOf({ account: { site: 'weibo', host: '', id: '1' }, posts: [], asOf: at(0), ...o });

describe('the days of the last year', () => {
  test('begin on a Monday and end today', () => {
    const { days, end } = life({});
    expect(end).toBe('2026-11-27');
    expect(days).toBe('?'.repeat(52 * 7 + 5));
  });

  test('own posts are counted, reposts are not; what was seen and empty is no blank', () => {
    const { days } = life({ posts: [post(0), post(2), post(2.1), post(3, { kind: 'repost' }), post(5)] });
    expect(days.slice(-7)).toBe('?1..2.1');
  });

  test('between two looks nothing is known, and before a display limit neither', () => {
    const spans: [string, string][] = [
      [at(30), at(25)],
      [at(3), at(0)],
    ];
    const posts = [post(30), post(26), post(3)];
    const { days } = life({ posts, timeline: { seenAt: at(0), spans } });
    expect(days.slice(-31)).toBe(`1...1${'?'.repeat(22)}1...`);
  });

  test('days are those of Beijing, whatever the clock of the viewer', () => {
    const late = { ...post(1), createdAt: '2026-11-25T16:30:00.000Z' };
    expect(life({ posts: [late] }).days.slice(-3)).toBe('?1.');
  });
});

describe('the months of a life', () => {
  test('the site tells which had posts; the others were empty', () => {
    const { months } = life({
      account: { site: 'weibo', host: '', id: '1', createdAt: '2026-05-10T00:00:00Z' },
      activeMonths: ['2026-06', '2026-09'],
    });
    // November has been empty so far.
    expect(months).toBe('.+..+..');
  });

  test('without that list only what was seen is told', () => {
    expect(life({ posts: [post(0), post(70), post(100)] }).months).toBe('++.+');
  });

  test('no longer than thirty years', () => {
    expect(life({ activeMonths: ['1990-01', '2026-01'] }).months).toHaveLength(360);
  });
});

test('the longest silence is given with its days', () => {
  expect(life({ posts: [post(0), post(40), post(41)] }).silence).toEqual({
    from: '2026-10-18',
    to: '2026-11-27',
  });
  expect(life({})).not.toHaveProperty('silence');
});
