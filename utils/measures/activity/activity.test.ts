import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActivityFinding, isMissing } from '../../model/finding.ts';
import type { Observations, Post } from '../../model/observation.ts';
import { activity } from './index.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const DAY = 86_400_000;

type Kind = Post['kind'];
const post = (daysAgo: number, kind: Kind = 'original', more: Partial<Post> = {}): Post => ({
  id: `p${daysAgo}`,
  text: 'x',
  kind,
  createdAt: new Date(NOW - daysAgo * DAY).toISOString(),
  ...more,
});

const seen = (posts: Post[], more: Partial<Observations> = {}): Observations => ({
  account: { site: 'weibo', host: 'weibo.com', id: '1' },
  posts,
  asOf: new Date(NOW).toISOString(),
  ...more,
});

const account = (more: Partial<Observations['account']>) => ({
  account: { site: 'weibo', host: 'weibo.com', id: '1', ...more },
});

const measure = (o: Observations) => activity.measure(o, { official: null });
const statusOf = (o: Observations) => {
  const finding = measure(o);
  return isMissing(finding) ? `missing: ${finding.missing}` : finding.status;
};
const every = (days: number, from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / days) + 1 }, (_, i) => post(from + i * days));

describe('status', () => {
  test('a recent own post: active; none for half a year: dormant', () => {
    expect(statusOf(seen([post(3)]))).toBe('active');
    expect(statusOf(seen([post(179)]))).toBe('active');
    expect(statusOf(seen([post(180)]))).toBe('dormant');
  });

  test('a repost of yesterday does not make an account active', () => {
    expect(statusOf(seen([post(400), post(1, 'repost')]))).toBe('dormant');
  });

  test('a pinned post of long ago does not stand for the last one', () => {
    expect(statusOf(seen([post(900, 'original', { pinned: true })]))).toBe('missing: too-little');
    expect(measure(seen([post(900, 'original', { pinned: true }), post(2)]))).toMatchObject({
      status: 'active',
      lastPostAt: new Date(NOW - 2 * DAY).toISOString(),
      postsPerWeek: null,
    });
  });

  test('no post since it was opened: never used; but a new account is only new', () => {
    expect(statusOf(seen([], account({ posts: 0 })))).toBe('never-used');
    expect(measure(seen([], account({ posts: 0 })))).toMatchObject({
      lastPostAt: null,
      postsPerWeek: 0,
      n: 0,
    });
    expect(statusOf(seen([], { activeMonths: [] }))).toBe('never-used');
    expect(statusOf(seen([], account({ posts: 0, createdAt: '2026-11-10T00:00:00Z' })))).toBe(
      'missing: too-little',
    );
    const tried = account({ posts: 2, createdAt: new Date(NOW - 2000 * DAY).toISOString() });
    expect(statusOf(seen([post(1999), post(1996)], tried))).toBe('never-used');
    expect(statusOf(seen([post(1999), post(1980)], tried))).toBe('dormant');
  });

  test('a display limit or a hidden timeline is never "never used"', () => {
    const limited = { ...account({ posts: 800 }), timeline: { limitDays: 180 } };
    expect(statusOf(seen([], limited))).toBe('dormant');
    expect(statusOf(seen([], { ...account({ posts: 0 }), timeline: { limitDays: 180 } }))).toBe(
      'missing: hidden',
    );
    expect(statusOf(seen([], { ...account({ posts: 0 }), timeline: { hidden: true } }))).toBe(
      'missing: hidden',
    );
    expect(statusOf(seen([], { activeMonths: [], timeline: { hidden: true } }))).toBe('missing: hidden');
  });

  test('a timeline that nobody looked at says nothing of silence', () => {
    const unseen = { timeline: { seenAt: null } };
    expect(statusOf(seen([post(400)], unseen))).toBe('missing: not-observed');
    expect(statusOf(seen([post(4)], unseen))).toBe('active');
    expect(statusOf(seen([], account({ posts: 70 })))).toBe('missing: not-observed');
  });

  test('silence is counted up to the last look, and an old look is no news', () => {
    const looked = (daysAgo: number) => ({
      timeline: { seenAt: new Date(NOW - daysAgo * DAY).toISOString() },
    });
    expect(statusOf(seen([post(250)], looked(100)))).toBe('active');
    expect(statusOf(seen([post(400)], looked(100)))).toBe('dormant');
    expect(statusOf(seen([post(400)], looked(200)))).toBe('missing: not-observed');
  });

  test('a month or a post from the future is not believed, nor is it taken for silence', () => {
    expect(statusOf(seen([], { activeMonths: ['2030-01'] }))).toBe('missing: not-observed');
    expect(statusOf(seen([post(400)], { activeMonths: ['2025-10', '2030-01'] }))).toBe('dormant');
    expect(statusOf(seen([post(-30)]))).toBe('missing: not-observed');
  });

  test('a post that comes twice counts once, and its pinned copy gives way', () => {
    const twice = [post(3, 'original', { pinned: true }), post(3), post(90)];
    for (const posts of [twice, [...twice].reverse()]) {
      expect(measure(seen(posts))).toMatchObject({ n: 2, postsPerWeek: 0.13 });
    }
    const nameless = [post(3, 'original', { id: '' }), post(3, 'original', { id: '' })];
    expect(measure(seen(nameless))).toMatchObject({ n: 2 });
  });

  test('who pauses for a year again and again is not dormant after eight months; one pause is no habit', () => {
    const yearly = [240, 600, 970, 1330, 1700].map((days) => post(days));
    expect(statusOf(seen(yearly))).toBe('active');
    expect(statusOf(seen([post(380), ...yearly.slice(1)]))).toBe('dormant');
    const once = [...every(1, 240, 260), ...every(1, 900, 920)];
    expect(statusOf(seen(once))).toBe('dormant');
  });

  test('a day on which the site says that something was posted counts where no post of that day was seen', () => {
    const on = (lastActiveOn: string, posts: Post[] = []) =>
      measure(seen(posts, { timeline: { seenAt: null, lastActiveOn } }));
    expect(on('2026-11-21')).toMatchObject({
      status: 'active',
      // The end of that day in Beijing.
      bound: { activeUntil: '2026-11-21T16:00:00.000Z', n: 0 },
    });
    expect(on('2025-01-02')).toMatchObject({ missing: 'not-observed', bound: { n: 0 } });
    expect(on('2031-01-01')).toMatchObject({ missing: 'not-observed' });
    // A repost of that very day explains it.
    const explained = seen([post(400), post(1.5, 'repost')], { timeline: { lastActiveOn: '2026-11-21' } });
    expect(statusOf(explained)).toBe('dormant');
  });

  test('with a part seen the answer is a bound: active at least until then', () => {
    const unseen = { timeline: { seenAt: null } };
    const old = measure(seen([post(400), post(410)], unseen));
    expect(old).toMatchObject({
      missing: 'not-observed',
      bound: { activeUntil: new Date(NOW - 400 * DAY).toISOString(), n: 2 },
    });
    expect(old.evidence?.map(({ id }) => id)).toContain('activity.active-until');
    expect(measure(seen([post(4)], unseen))).toMatchObject({ status: 'active', bound: { n: 1 } });
    expect(measure(seen([post(4)]))).not.toHaveProperty('bound');
    const reposts = measure(seen([post(1, 'repost'), post(9, 'repost')]));
    expect(reposts.evidence?.find(({ id }) => id === 'activity.none-since')?.values).toEqual({
      date: '2026-11-14',
      n: 2,
    });
  });

  test('months with posts speak where posts were not seen, in Beijing time', () => {
    expect(statusOf(seen([], { activeMonths: ['2011-11', '2012-01'] }))).toBe('dormant');
    expect(statusOf(seen([], { activeMonths: ['2011-11', '2026-10'] }))).toBe('active');
    expect(statusOf(seen([post(400)], { activeMonths: ['2026-10'] }))).toBe('active');
    // 23 November is 176 days after the end of May in Beijing, 206 after that of April.
    expect(statusOf(seen([], { activeMonths: ['2026-05'] }))).toBe('active');
    expect(statusOf(seen([], { activeMonths: ['2026-04'] }))).toBe('dormant');
  });
});

describe('rate', () => {
  test('own posts a week over eight weeks, or over the days seen if they are at least a week', () => {
    expect(measure(seen(every(2, 1, 80)))).toMatchObject({ postsPerWeek: 3.5, rateDays: 56 });
    // The oldest post marks where the view begins: 19 posts in 39 days.
    expect(measure(seen(every(2, 1, 39)))).toMatchObject({ postsPerWeek: 3.41, rateDays: 39 });
    expect(measure(seen(every(2, 1, 5)))).toMatchObject({ postsPerWeek: null });
    const whole = account({ posts: 4 });
    expect(measure(seen(every(10, 1, 31), whole))).toMatchObject({ postsPerWeek: 0.5 });
  });

  test('half a rate for a quarter of a year after a steady year: slowing', () => {
    expect(statusOf(seen([post(30), ...every(2, 56, 400)]))).toBe('slowing');
    expect(statusOf(seen(every(2, 1, 400)))).toBe('active');
  });

  test('a week of holidays or a few posts in all are no slowing', () => {
    expect(statusOf(seen(every(2, 10, 400)))).toBe('active');
    expect(statusOf(seen([post(100), post(130), post(160)]))).toBe('active');
  });

  test('the interval holds the rate and narrows with a timetable', () => {
    const { interval: daily } = measure(seen(every(1, 0.5, 200))) as ActivityFinding;
    expect(daily).toEqual([expect.closeTo(6.4, 0), expect.closeTo(7.6, 0)]);
    // The same number in bursts of fourteen every other week.
    const bursts = every(14, 1, 200).flatMap((p, i) =>
      Array.from({ length: 14 }, (_, k) => ({ ...p, id: `${i} ${k}` })),
    );
    const { interval: bursty, postsPerWeek } = measure(seen(bursts)) as ActivityFinding;
    expect(postsPerWeek).toBe(7);
    expect(bursty?.[0]).toBeLessThan(3);
    expect(bursty?.[1]).toBeGreaterThan(14);
  });

  test('what lies between two looks is neither silence nor part of the rate', () => {
    const at = (daysAgo: number) => new Date(NOW - daysAgo * DAY).toISOString();
    const looks = [...every(1, 1, 20), ...every(1, 150, 170)];
    const spans: [string, string][] = [
      [at(170), at(149)],
      [at(20), at(0)],
    ];
    const between = seen(looks, { timeline: { seenAt: at(0), spans } });
    expect(measure(between)).toMatchObject({ status: 'active', rateDays: 20, longestSilence: { days: 1 } });
    expect(measure(seen(looks))).toMatchObject({ longestSilence: { days: 130 } });
  });
});

describe('for any timeline', () => {
  const kinds = fc.constantFrom<Kind>('original', 'repost', 'reply');
  const posts = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 900 }), kinds).map(([d, kind]) => post(d, kind)),
    { maxLength: 40 },
  );
  const quiet: Record<string, number> = { active: 0, slowing: 1, dormant: 2, 'never-used': 3 };

  test('a repost or an old pinned post never changes the status', () => {
    fc.assert(
      fc.property(
        posts.filter((list) => list.length > 0),
        fc.integer({ min: 0, max: 900 }),
        (list, daysAgo) => {
          const before = statusOf(seen(list));
          const last = measure(seen(list));
          const oldest = Math.max(...list.map((p) => (NOW - Date.parse(p.createdAt ?? '')) / DAY));
          expect(statusOf(seen([...list, post(oldest + daysAgo + 200, 'original', { pinned: true })]))).toBe(
            before,
          );
          if (!isMissing(last) && last.n > 0)
            expect(statusOf(seen([...list, post(daysAgo, 'repost')]))).toBe(before);
        },
      ),
    );
  });

  test('one more own post today never makes an account look more dormant', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const before = quiet[statusOf(seen(list))] ?? 3;
        expect(quiet[statusOf(seen([...list, post(0)]))]).toBeLessThanOrEqual(Math.max(before, 1));
        expect(statusOf(seen([...list, post(0)]))).not.toBe('dormant');
      }),
    );
  });

  test('shifting all times changes nothing but the dates; the order of posts does not matter', () => {
    fc.assert(
      fc.property(posts, fc.integer({ min: 1, max: 900 }), (list, days) => {
        const shift = (iso: string) => new Date(Date.parse(iso) + days * DAY).toISOString();
        const later = list.map((p) => ({ ...p, createdAt: shift(p.createdAt ?? '') }));
        const o = seen(list);
        expect(statusOf({ ...o, posts: later, asOf: shift(o.asOf) })).toBe(statusOf(o));
        const { evidence: _, ...finding } = measure(o);
        expect(measure({ ...o, posts: [...list].reverse() })).toMatchObject(finding);
      }),
    );
  });
});
