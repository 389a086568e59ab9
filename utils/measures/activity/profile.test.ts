import { describe, expect, test } from 'vitest';
import type { ActivityFinding } from '../../model/finding.ts';
import type { Observations, Post } from '../../model/observation.ts';
import { activity } from './index.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const DAY = 86_400_000;
const HOUR = 3_600_000;

const measure = (posts: Post[], more: Partial<Observations['account']> = {}) =>
  activity.measure(
    { account: { site: 'weibo', host: '', id: '1', ...more }, posts, asOf: new Date(NOW).toISOString() },
    { official: null },
  ) as ActivityFinding;

/** One post a day at an hour of Beijing time, over the last `days` days. */
const daily = (days: number, hour: (day: number) => number, more: Partial<Post> = {}): Post[] =>
  Array.from({ length: days }, (_, day) => ({
    id: `${day}`,
    text: '',
    kind: 'original',
    createdAt: new Date(NOW - 8 * HOUR - (day + 1) * DAY + hour(day) * HOUR).toISOString(),
    ...more,
  }));
const isWeekend = ({ createdAt }: Post) =>
  new Date(Date.parse(createdAt ?? '') + 8 * HOUR).getUTCDay() % 6 === 0;

describe('hours of posting, in Beijing time', () => {
  test('an office writes Monday to Friday by day', () => {
    const posts = daily(60, (day) => 9 + (day % 8)).filter((post) => !isWeekend(post));
    const { hours } = measure(posts);
    expect(hours).toMatchObject({ kind: 'office-hours', office: 1, n: posts.length, zone: 'Asia/Shanghai' });
    expect(hours?.byHour.slice(0, 9)).toEqual(Array(9).fill(0));
  });

  test('a desk that never closes writes by night, too', () => {
    expect(measure(daily(72, (day) => (day * 5) % 24)).hours).toMatchObject({ kind: 'round-the-clock' });
  });

  test('evenings and weekends are neither', () => {
    expect(measure(daily(40, () => 20)).hours).toMatchObject({ kind: 'mixed', office: 0 });
  });

  test('a few posts make no habit, and where the zone is not known no office hours are told', () => {
    expect(measure(daily(19, () => 10))).not.toHaveProperty('hours');
    expect(
      measure(
        daily(40, () => 10),
        { site: 'x' },
      ).hours,
    ).toMatchObject({ kind: null, zone: 'UTC', office: null });
  });
});

test('own posts among all that were seen, with an interval', () => {
  const posts = daily(40, () => 10).map(
    (post, i): Post => ({ ...post, kind: i % 4 === 0 ? 'repost' : 'original' }),
  );
  expect(measure(posts).ownShare).toMatchObject({ share: 0.75, count: 30, n: 40 });
  expect(measure(posts).ownShare?.interval[0]).toBeGreaterThan(0.55);
});

describe('templates', () => {
  const weather = (day: number) =>
    `【云泽天气】11月${day}日，晴转多云，气温${day}到${day + 9}℃，东北风3级，出行请注意保暖。http://t.cn/a${day}`;
  const texts = [
    '区图书馆周末举办读书会，欢迎带孩子来听故事，名额六十人，可以提前打电话预约。',
    '昨晚的大风吹倒了河边三棵柳树，园林工人正在清理，预计中午以前恢复通行。',
  ];

  test('filled-in forms repeat each other whatever their numbers; other texts do not', () => {
    const posts = daily(24, () => 10).map((post, i) => ({
      ...post,
      text: i < 22 ? weather(i) : (texts[i - 22] ?? ''),
    }));
    expect(measure(posts).repeated).toMatchObject({ count: 22, n: 24 });
  });

  test('short wishes are not compared, and a repost is not its own text', () => {
    expect(measure(daily(30, () => 10, { text: '早安！' }))).not.toHaveProperty('repeated');
    expect(measure(daily(30, () => 10, { text: weather(1), kind: 'repost' }))).not.toHaveProperty('repeated');
  });
});

test('age, and the longest silence with its ends', () => {
  const posts = [
    ...daily(10, () => 10),
    ...daily(60, () => 10)
      .slice(50)
      .map((post) => ({ ...post, id: `b${post.id}` })),
  ];
  expect(measure(posts, { createdAt: '2011-11-23T00:00:00Z' })).toMatchObject({
    ageDays: 5479,
    longestSilence: { days: 41, ongoing: false, atLeast: false },
  });
});
