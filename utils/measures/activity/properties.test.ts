import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import { Observations, type Post } from '../../model/observation.ts';
import { activity } from './index.ts';
import { lifeOf } from './life.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const DAY = 86_400_000;
const QUIET = ['active', 'slowing', 'dormant', 'never-used'];

const post = (daysAgo: number, kind: Post['kind'] = 'original', more: Partial<Post> = {}): Post => ({
  id: `p${daysAgo}`,
  text: '',
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
const measure = (o: Observations) => activity.measure(o, { official: null });
const quietOf = (o: Observations) => {
  const finding = measure(o);
  return isMissing(finding) ? -1 : QUIET.indexOf(finding.status);
};

const days = fc.integer({ min: 0, max: 900 });
const own = fc.array(fc.tuple(days, fc.constantFrom<Post['kind']>('original', 'reply')), {
  minLength: 1,
  maxLength: 60,
});
const ownPosts = own.map((list) => list.map(([d, kind]) => post(d, kind)));

describe('for any timeline', () => {
  test('a newer own post never makes an account look more dormant', () => {
    fc.assert(
      fc.property(ownPosts, fc.nat(899), (list, daysAgo) => {
        const newest = Math.min(...list.map((p) => (NOW - Date.parse(p.createdAt ?? '')) / DAY));
        const more = [...list, post(Math.min(daysAgo, newest), 'original', { id: 'new' })];
        // A little less quiet may be "slowing" where nothing but the silence was known before.
        expect(quietOf(seen(more))).toBeLessThanOrEqual(Math.max(1, quietOf(seen(list))));
      }),
    );
  });

  test('nor does any other own post, unless it breaks the long pauses that were taken for its habit', () => {
    fc.assert(
      fc.property(ownPosts, days, (list, daysAgo) => {
        const before = measure(seen(list));
        const last = isMissing(before) ? null : before.lastPostAt;
        const recent = last !== null && NOW - Date.parse(last) < 180 * DAY;
        const after = quietOf(seen([...list, post(daysAgo, 'original', { id: 'old' })]));
        if (recent) expect(after).toBeLessThanOrEqual(1);
        else expect(after).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('a repost or an old pinned post never changes the status', () => {
    fc.assert(
      fc.property(ownPosts, fc.array(days, { maxLength: 5 }), days, (list, reposts, pinned) => {
        const before = quietOf(seen(list));
        const shared = reposts.map((d) => post(d, 'repost', { id: `r${d}` }));
        const oldest = Math.max(...list.map((p) => (NOW - Date.parse(p.createdAt ?? '')) / DAY));
        expect(quietOf(seen([...list, ...shared]))).toBe(before);
        const old = post(oldest + pinned + 1, 'original', { id: 'pin', pinned: true });
        expect(quietOf(seen([...list, old]))).toBe(before);
      }),
    );
  });

  test('shifting all times by whole days changes nothing but the dates, except that holidays move', () => {
    fc.assert(
      fc.property(ownPosts, fc.integer({ min: -900, max: 900 }), (list, by) => {
        const shift = (iso: string) => new Date(Date.parse(iso) + by * DAY).toISOString();
        const o = seen(list);
        const moved = {
          ...o,
          posts: list.map((p) => ({ ...p, createdAt: shift(p.createdAt ?? '') })),
          asOf: shift(o.asOf),
        };
        const [a, b] = [measure(o), measure(moved)];
        if (isMissing(a) || isMissing(b)) return expect(isMissing(b)).toBe(isMissing(a));
        const rest = ({
          status,
          postsPerWeek,
          interval,
          rateDays,
          n,
          ownShare,
          longestSilence,
        }: typeof a) => ({
          status: status === 'slowing' ? 'active' : status,
          ...{ postsPerWeek, interval, rateDays, n, ownShare, silence: longestSilence?.days },
        });
        expect(rest(b)).toEqual(rest(a));
      }),
    );
  });

  test('the order of posts does not matter', () => {
    fc.assert(
      fc.property(ownPosts, (list) => {
        const { evidence: _a, ...a } = measure(seen(list));
        const { evidence: _b, ...b } = measure(seen([...list].reverse()));
        expect(b).toEqual(a);
      }),
    );
  });

  test('an interval holds its rate', () => {
    fc.assert(
      fc.property(ownPosts, (list) => {
        const finding = measure(seen(list));
        if (isMissing(finding) || finding.postsPerWeek === null || !finding.interval) return;
        const [low, high] = finding.interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(finding.postsPerWeek);
        expect(high).toBeGreaterThanOrEqual(finding.postsPerWeek);
      }),
    );
  });
});

describe('garbage', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('\ud800', '\u202e\u0000', '9'.repeat(10_000)),
  );
  const anything = fc.oneof(
    text,
    fc.anything(),
    fc.date().map(String),
    fc.constantFrom(Number.NaN, -1, 1e308, null),
  );
  const like = fc.record(
    {
      account: fc.record({
        site: fc.constantFrom('weibo', 'x'),
        id: fc.constant('1'),
        posts: anything,
        createdAt: anything,
      }),
      posts: fc.array(
        fc.record({
          id: text,
          text,
          createdAt: anything,
          kind: fc.constantFrom('original', 'repost', 'reply'),
          pinned: fc.boolean(),
        }),
      ),
      activeMonths: fc.array(fc.constantFrom('2026-01', '1999-12', '9999-12', '2011-02')),
      earlier: anything,
      timeline: fc.record({
        limitDays: anything,
        total: anything,
        seenAt: anything,
        spans: anything,
        lastActiveOn: anything,
      }),
      asOf: fc.constantFrom('2026-11-23T00:00:00Z', '2000-01-01', '2100-01-01'),
    },
    { requiredKeys: ['account', 'asOf'] },
  );

  test('whatever passes the schema is measured and drawn, and nothing throws', () => {
    fc.assert(
      fc.property(like, (given) => {
        const parsed = v.safeParse(Observations, given);
        if (!parsed.success) return;
        expect(JSON.stringify(measure(parsed.output))).not.toContain('NaN');
        expect(lifeOf(parsed.output).days.length).toBeGreaterThan(364);
      }),
      { numRuns: 300 },
    );
  });
});
