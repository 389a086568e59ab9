import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Observations } from '../../model/observation.ts';
import { weiboAnswers } from './answers.ts';
import { lookUp, plan } from './plan.ts';
import { AT, listed } from './testing.ts';

const KEY = 'weibo:2900000001';
const ids = (seen: Observations | null, host = 'weibo.com') => plan(seen, KEY, host).map(({ id }) => id);
const seen = (more: object) =>
  v.parse(Observations, { account: { site: 'weibo', id: '2900000001' }, asOf: AT, ...more });

test('of a stranger everything is asked, most telling first', () => {
  const fans = ['fans-newest-1', 'fans-largest-1', 'fans-newest-22'];
  expect(ids(null).slice(0, 7)).toEqual(['profile', 'posts', 'months', 'detail', ...fans]);
  expect(ids(null, 'm.weibo.cn')).toEqual(['profile', 'posts', 'fans']);
});

test('what is known is not asked again', () => {
  const known = seen({
    account: {
      site: 'weibo',
      id: '2900000001',
      verifiedReason: '',
      followers: 3,
      posts: 9,
      createdAt: '2011-11-28T00:00:00Z',
    },
    activeMonths: [],
    timeline: { seenAt: '2026-11-23T01:00:00Z' },
    followersSample: { order: 'newest', ...listed(3, { 1: 3 }) },
    followersOtherEnd: { order: 'largest', ...listed(3, { 1: 3 }) },
  });
  expect(ids(known)).toEqual([]);
});

test('comments are asked for under the newest commented posts that are two days old', () => {
  const post = (id: string, createdAt: string, more = {}) => ({ id, createdAt, comments: 4, ...more });
  const steps = ids(
    seen({
      posts: [
        post('5200000000000001', '2026-11-10T00:00:00Z'),
        post('5200000000000002', '2026-11-15T00:00:00Z'),
        post('5200000000000003', '2026-11-12T00:00:00Z'),
        post('5200000000000004', '2026-11-22T20:00:00Z'),
        post('5200000000000005', '2026-11-16T00:00:00Z', { comments: 0 }),
        post('5200000000000006', '2026-11-16T00:00:00Z', { commentsClosed: true }),
      ],
      replies: [{ post: '5200000000000001', commentAt: '2026-11-10T01:00:00Z' }],
    }),
  );
  expect(steps.filter((id) => id.startsWith('comments'))).toEqual([
    'comments-5200000000000002',
    'comments-5200000000000003',
  ]);
  expect(steps.length).toBeLessThanOrEqual(30);
});

test('every step asks a path that is read, on its own origin', () => {
  const posts = [{ id: '5200000000000001', createdAt: '2026-11-10T00:00:00Z', comments: 4 }];
  for (const host of ['weibo.com', 'www.weibo.com', 'm.weibo.cn']) {
    for (const { path } of plan(seen({ posts }), KEY, host)) {
      const url = new URL(path, `https://${host}`);
      expect(url.host).toBe(host);
      expect(weiboAnswers.test(url.pathname)).toBe(true);
    }
  }
});

test('a name or a vanity address is resolved by one request', () => {
  expect(plan(null, 'weibo:/n/云川发布', 'weibo.com').map(({ path }) => path)).toEqual([
    `/ajax/profile/info?screen_name=${encodeURIComponent('云川发布')}`,
  ]);
  expect(plan(null, 'weibo:/yunchuanfabu', 'weibo.com')[0]?.path).toBe(
    '/ajax/profile/info?custom=yunchuanfabu',
  );
  expect(plan(null, 'weibo:/n/\uD800', 'weibo.com')).toHaveLength(1);
});

test('the search page has no API of its own', () => {
  expect(plan(null, KEY, 's.weibo.com')).toEqual([]);
  expect(lookUp(KEY, 's.weibo.com')).toBeNull();
  expect(lookUp(KEY, 'm.weibo.cn')).toBeNull();
});

test('a quiet look-up is the hover card', () => {
  expect(lookUp(KEY, 'weibo.com')).toEqual({ id: 'popcard', path: '/ajax/user/popcard/get?id=2900000001' });
  expect(lookUp('weibo:/n/云', 'weibo.com')?.path).toBe('/ajax/user/popcard/get?screen_name=%E4%BA%91');
  expect(lookUp('weibo:/yunchuanfabu', 'weibo.com')).toBeNull();
});
