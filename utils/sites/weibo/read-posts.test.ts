import { describe, expect, test } from 'vitest';
import { indexPosts, indexUser, myMblog, statusShow, timeline } from '../../../tests/fixtures/weibo/build.ts';
import { cityOffice, forwarded, notice, policeOffice } from '../../../tests/fixtures/weibo/people.ts';
import { AT, of, reading } from './testing.ts';

const FEED = '/ajax/feed/unreadfriendstimeline?list_id=1&refresh=4';
const POSTED = '2026-11-20T01:30:00.000Z';
const MINE = `/ajax/statuses/mymblog?uid=${cityOffice.id}&page=1&feature=0`;

describe('a timeline', () => {
  const read = reading(FEED, timeline([notice, forwarded]));

  test('gives the type of verification, but neither its text nor counts', () => {
    const { account } = of(read, cityOffice.id) ?? {};
    expect(account).toMatchObject({ name: '云川发布', verified: true, verifiedType: 1 });
    expect(account?.verifiedReason).toBeUndefined();
    expect(account?.followers).toBeNull();
  });

  test('gives posts with an address built by us', () => {
    expect(of(read, cityOffice.id)?.posts?.[0]).toMatchObject({
      id: notice.id,
      kind: 'original',
      text: notice.text,
      createdAt: '2026-11-20T01:30:00.000Z',
      reposts: 3,
      comments: 2,
      likes: 11,
      url: `https://weibo.com/${cityOffice.id}/Q00000001`,
    });
  });

  test("a repost holds its author's own words; the repeated post is its own author's", () => {
    expect(of(read, policeOffice.id)?.posts?.[0]).toMatchObject({ kind: 'repost', text: '转发周知' });
    expect(of(read, cityOffice.id)?.posts).toHaveLength(1);
  });

  test('names the authors of its posts, and the addresses under which pages link them', () => {
    expect(read.authors).toEqual([`weibo:${cityOffice.id}`, `weibo:${policeOffice.id}`]);
    expect(read.aliases).toContainEqual(['weibo:/n/云川发布', `weibo:${cityOffice.id}`]);
    expect(read.aliases).toContainEqual(['weibo:/yunchuanfabu', `weibo:${cityOffice.id}`]);
  });

  test('does not read a timeline from it: silence cannot be told from a feed', () => {
    expect(of(read, cityOffice.id)?.timeline).toBeUndefined();
  });
});

describe('posts that are not what they seem', () => {
  const post = (change: object) =>
    of(reading(FEED, timeline([{ ...notice, ...change }])), cityOffice.id)?.posts;

  test('an advertisement is no post of the account', () => {
    expect(post({ advertisement: true })).toBeUndefined();
  });

  test('a fast repost (快转) has no own words', () => {
    expect(post({ oriMid: '5199999999999999' })?.[0]).toMatchObject({ kind: 'repost', text: '' });
  });

  test('a pinned post stands out of order', () => {
    expect(post({ pinned: true })?.[0]?.pinned).toBe(true);
  });

  test('a long text is marked as cut, and whole again in statuses/show', () => {
    const long = { ...notice, long: true };
    expect(post(long)?.[0]).toMatchObject({ truncated: true, text: notice.text });
    const shown = reading(
      `/ajax/statuses/show?id=x&isGetLongText=true`,
      statusShow(long, `${notice.text}全部`),
    );
    expect(of(shown, cityOffice.id)?.posts?.[0]).toMatchObject({
      truncated: false,
      text: `${notice.text}全部`,
    });
  });

  test('closed comments are a result', () => {
    expect(post({ closed: true })?.[0]?.commentsClosed).toBe(true);
    expect(post({})?.[0]?.commentsClosed).toBeUndefined();
  });
});

describe("an account's own posts", () => {
  test('the first page shows the newest end of the timeline', () => {
    const seen = of(reading(MINE, myMblog([notice], { total: 8123 })), cityOffice.id);
    expect(seen?.timeline).toEqual({ total: 8123, seenAt: AT, spans: [[POSTED, AT]] });
  });

  test.each(['&page=2', '&since_id=5kp2'])(
    'a later page (%s) shows a stretch further back, and no end',
    (more) => {
      const path = `/ajax/statuses/mymblog?uid=${cityOffice.id}${more}`;
      expect(of(reading(path, myMblog([notice])), cityOffice.id)?.timeline).toEqual({
        seenAt: null,
        spans: [[POSTED, POSTED]],
      });
    },
  );

  test('neither a pinned post nor an old one of its own that it repeats makes the stretch longer', () => {
    const old = { ...notice, id: '4000000000000001', createdAt: '2019-01-01T00:00:00.000Z' };
    const list = [
      { ...old, id: '4000000000000002', pinned: true },
      { ...notice, retweeted: old },
    ];
    const seen = of(reading(MINE, myMblog(list)), cityOffice.id);
    expect(seen?.posts).toHaveLength(3);
    expect(seen?.timeline?.spans).toEqual([[POSTED, AT]]);
  });

  test.each(['&feature=1', '&stat_date=202611'])('a page with posts left out (%s) shows none', (more) => {
    const path = `/ajax/statuses/mymblog?uid=${cityOffice.id}${more}`;
    expect(of(reading(path, myMblog([notice])), cityOffice.id)?.timeline).toBeUndefined();
  });

  test.each([
    ['博主仅展示半年内的微博', 182],
    ['博主设置仅展示一个月内的微博', 30],
    ['仅展示近三天的微博', 3],
  ])('%s', (text, limitDays) => {
    const seen = of(reading(MINE, myMblog([], { notice: text, total: 0 })), cityOffice.id);
    expect(seen?.timeline).toMatchObject({ limitDays });
  });
});

describe('m.weibo.cn', () => {
  const index = 'https://m.weibo.cn/api/container/getIndex';

  test('the profile; large counts are rounded by the site', () => {
    const read = reading(`${index}?type=uid&value=${cityOffice.id}`, indexUser(cityOffice));
    expect(of(read, cityOffice.id)?.account).toMatchObject({
      verifiedReason: '云川市人民政府新闻办公室官方微博',
      followers: 247_000,
      posts: 8123,
    });
  });

  test('the posts, with complete users', () => {
    const read = reading(
      `${index}?containerid=107603${cityOffice.id}`,
      indexPosts(cityOffice, [notice], 8123),
    );
    const seen = of(read, cityOffice.id);
    expect(seen?.posts?.[0]).toMatchObject({
      text: notice.text,
      url: `https://m.weibo.cn/status/${notice.id}`,
    });
    expect(seen?.account?.verifiedReason).toBe(cityOffice.reason);
    expect(seen?.timeline).toEqual({ total: 8123, seenAt: AT, spans: [[POSTED, AT]] });
  });
});
