import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileOf, readLink, readUsercard } from './links.ts';

const UID = 'weibo:2539961154';

describe('a link to an account', () => {
  test.each([
    ['/u/2539961154', UID],
    ['/u/2539961154/', UID],
    ['/u/2539961154?tabtype=album', UID],
    ['https://weibo.com/u/2539961154', UID],
    ['http://www.weibo.com/u/2539961154#top', UID],
    ['//weibo.com/2539961154?refer_flag=1001030103_', UID],
    ['//weibo.com/12345?refer_flag=1001030103_', 'weibo:12345'],
    ['/2539961154', UID],
    ['https://weibo.com/2539961154/profile', UID],
    ['/p/1005052539961154', UID],
    ['https://weibo.com/p/1003062539961154/home?from=page', UID],
    ['https://m.weibo.cn/u/2539961154?uid=2539961154&luicode=10000011', UID],
    ['https://m.weibo.cn/profile/2539961154', UID],
    ['/profile/2539961154', UID],
    ['https://m.weibo.cn/p/2304132539961154_-_WEIBO_SECOND_PROFILE_WEIBO', UID],
    ['https://weibo.cn/u/2539961154', UID],
    ['https://weibo.cn/shanghaicity', 'weibo:/shanghaicity'],
    ['/shanghaicity', 'weibo:/shanghaicity'],
    ['https://weibo.com/FreeHDNBA', 'weibo:/freehdnba'],
    ['/147snooker', 'weibo:/147snooker'],
    ['/n/上海发布', 'weibo:/n/上海发布'],
    ['//weibo.com/n/%E4%B8%8A%E6%B5%B7%E5%8F%91%E5%B8%83', 'weibo:/n/上海发布'],
  ])('%s', (href, key) => {
    expect(readLink(href)).toEqual({ to: 'account', key });
  });

  test('a bare number of less than ten digits may be a short number, not a uid', () => {
    expect(readLink('/333128948')).toEqual({ to: 'account', key: 'weibo:/333128948' });
  });
});

test.each([
  '/2539961154/HyTZc60ew',
  'https://weibo.com/2539961154/HyTZc60ew?refer_flag=x',
  '//weibo.com/2539961154/HyTZc60ew/',
  'https://m.weibo.cn/2539961154/4383183661430868',
])('a permalink tells its author: %s', (href) => {
  expect(readLink(href)).toEqual({ to: 'post', key: UID });
});

test.each(['/u/page/follow/2539961154', 'https://weibo.com/u/page/follow/2539961154?relate=fans'])(
  'a counter tells whose it is: %s',
  (href) => {
    expect(readLink(href)).toEqual({ to: 'follow', key: UID });
  },
);

test.each([
  '',
  '/',
  '#',
  'javascript:void(0)',
  '/hot',
  '/tv/show/1034:123',
  '/at/weibo',
  '/mygroups?gid=1',
  '/newlogin',
  '/set/index',
  '/login.php/x',
  '/u/',
  '/u/page/like/2539961154x',
  '/n/%',
  '/n/a/b',
  '/p/100120178978',
  '/p/100808fd4ba5a5c2a3c8',
  '/status/HyTZc60ew',
  '//s.weibo.com/weibo?q=%23x%23',
  'https://s.weibo.com/user?q=x',
  'https://s.weibo.com/shanghaicity',
  'https://weibo.com.example.org/u/2539961154',
  'https://example.org/u/2539961154',
  'https://user@weibo.com/u/2539961154',
  '//passport.weibo.com/visitor',
])('a link to nobody: %s', (href) => {
  expect(readLink(href)).toBeNull();
});

test('any text as href: no error, and a key by uid has digits only', () => {
  const parts = fc.constantFrom(
    '/',
    'u',
    'n',
    'p',
    '2539961154',
    '//weibo.com',
    '?',
    '%',
    '100505',
    '\u202e',
    '\ud800',
  );
  const hrefs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(parts, fc.string())).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(hrefs, (href) => {
      const keys = [readLink(href)?.key, readLink(`/${href}`)?.key, readUsercard(href)];
      for (const key of keys) if (key) expect(key).toMatch(/^weibo:([1-9]\d{4,10}$|\/)/);
    }),
    { numRuns: 2000 },
  );
});

test('usercard names by uid, by id= and by name=', () => {
  expect(readUsercard('2539961154')).toBe(UID);
  expect(readUsercard('id=2539961154&refer_flag=x')).toBe(UID);
  expect(readUsercard('name=上海发布')).toBe('weibo:/n/上海发布');
  for (const bad of ['', 'name=', 'id=x', '12', 'id=', 'true']) expect(readUsercard(bad)).toBeNull();
});

test('profile pages', () => {
  const of = (url: string) => profileOf(new URL(url));
  expect(of('https://weibo.com/u/2539961154?tabtype=feed')).toBe(UID);
  expect(of('https://weibo.com/shanghaicity')).toBe('weibo:/shanghaicity');
  expect(of('https://weibo.com/n/%E4%B8%8A%E6%B5%B7%E5%8F%91%E5%B8%83')).toBe('weibo:/n/上海发布');
  expect(of('https://m.weibo.cn/u/2539961154')).toBe(UID);
  expect(of('https://m.weibo.cn/profile/2539961154')).toBe(UID);
  expect(of('https://m.weibo.cn/beta')).toBeNull();
  expect(of('https://weibo.com/')).toBeNull();
  expect(of('https://weibo.com/2539961154/HyTZc60ew')).toBeNull();
  expect(of('https://weibo.com/u/page/follow/2539961154')).toBeNull();
  expect(of('https://s.weibo.com/u/2539961154')).toBeNull();
  expect(of('https://example.org/u/2539961154')).toBeNull();
});
