import { describe, expect, test } from 'vitest';
import {
  friendsPage,
  fullUser,
  indexFans,
  mblogHistory,
  popcard,
  profileDetail,
  profileInfo,
  sideDetail,
} from '../../../tests/fixtures/weibo/build.ts';
import { cityOffice, otherReader, policeOffice, reader } from '../../../tests/fixtures/weibo/people.ts';
import { AT, of, reading } from './testing.ts';
import { readUser } from './user.ts';

const UID = cityOffice.id;

describe('a profile', () => {
  test('profile/info and the hover card give the text of verification and exact counts', () => {
    for (const read of [
      reading(`/ajax/profile/info?uid=${UID}`, profileInfo(cityOffice)),
      reading(`/ajax/user/popcard/get?id=${UID}`, popcard(cityOffice)),
    ]) {
      expect(of(read, UID)?.account).toMatchObject({
        verifiedType: 1,
        verifiedReason: '云川市人民政府新闻办公室官方微博',
        followers: 246_776,
        following: 120,
        posts: 8123,
      });
    }
  });

  test('profile/detail has Beijing time without a zone, and names the account in its address alone', () => {
    const read = reading(`/ajax/profile/detail?uid=${UID}`, profileDetail(cityOffice));
    expect(of(read, UID)?.account?.createdAt).toBe('2011-11-28T02:00:00.000Z');
    expect(reading('/ajax/profile/detail', profileDetail(cityOffice)).state).toBe('unreadable');
  });

  test('a label tells of posts of yesterday in Beijing, and is no look at the timeline', () => {
    const detail = profileDetail(cityOffice);
    const labelled = (name: unknown) => {
      const data = { ...detail.data, label_desc: [{ name: 'V指数 财经 75.30分' }, { name }] };
      return of(reading(`/ajax/profile/detail?uid=${UID}`, { ...detail, data }), UID)?.timeline;
    };
    // 04:30 UTC on the 23rd is noon in Beijing.
    const yesterday = { seenAt: null, lastActiveOn: '2026-11-22' };
    expect(labelled('昨日发博3，阅读数100万+，互动数1.9万')).toEqual(yesterday);
    expect(labelled('昨日发博数：12')).toEqual(yesterday);
    for (const none of ['昨日发博0，阅读数3', '昨日阅读数100万+', '视频累计播放量9819.3万', '', null, 3])
      expect(labelled(none)).toBeUndefined();
  });

  test('the months with posts over the whole life', () => {
    const read = reading(
      `/ajax/profile/mbloghistory?uid=${UID}`,
      mblogHistory(['2024-01', '2023-12', '2024-02']),
    );
    expect(of(read, UID)).toMatchObject({
      activeMonths: ['2023-12', '2024-01', '2024-02'],
      timeline: { seenAt: AT },
    });
    const never = reading(`/ajax/profile/mbloghistory?uid=${UID}`, { ok: 1, data: [] });
    expect(of(never, UID)?.activeMonths).toEqual([]);
  });
});

describe('zeros that are not to be believed', () => {
  const counts = (change: object) => readUser({ ...fullUser(reader), ...change })?.account;

  test('0 followers while the other form says 5: the 5 holds, and other zeros are unknown', () => {
    const masked = { followers_count: 0, followers_count_str: '5', friends_count: 0, statuses_count: 0 };
    expect(counts(masked)).toMatchObject({ followers: 5, following: null, posts: null });
  });

  test('0 followers beside thousands of posts is unknown', () => {
    expect(
      counts({ followers_count: 0, followers_count_str: '0', statuses_count: 4437 })?.followers,
    ).toBeNull();
    expect(
      counts({ followers_count: 0, followers_count_str: null, statuses_count: 9 })?.followers,
    ).toBeNull();
  });

  test('0 in both forms with few posts is 0', () => {
    expect(counts({ followers_count: 0, followers_count_str: '0', statuses_count: 9 })?.followers).toBe(0);
  });
});

test('contact data of the verification is never read', () => {
  const read = reading(`/ajax/friendships/friends?uid=${UID}`, friendsPage([policeOffice]));
  expect(JSON.stringify(read)).not.toContain('never');
  expect(of(read, policeOffice.id)).toBeDefined();
});

describe('followers', () => {
  const fans = (query: string) =>
    of(
      reading(
        `/ajax/friendships/friends?relate=fans&uid=${UID}${query}`,
        friendsPage(
          [reader, { ...otherReader, avatar: false, createdAt: '2016-06-25T14:30:13Z' }, policeOffice],
          {
            total: 246_776,
            filtered: true,
          },
        ),
      ),
      UID,
    )?.followersSample;

  test('become numbers and flags; no name is left', () => {
    const sample = fans('&fansSortType=followTime');
    expect(sample).toMatchObject({ order: 'newest', total: 246_776, filtered: true });
    expect(sample?.rows).toHaveLength(3);
    expect(sample?.rows[0]).toMatchObject({
      namePattern: true,
      hasAvatar: true,
      hasBio: false,
      followers: 3,
      posts: 9,
    });
    expect(sample?.rows[1]).toMatchObject({
      namePattern: false,
      hasAvatar: false,
      createdAt: '2016-06-25T14:30:13.000Z',
    });
    expect(JSON.stringify(sample)).not.toMatch(/看云的人|用户79/);
  });

  test('the order is that of the request', () => {
    expect(fans('&fansSortType=fansCount')?.order).toBe('largest');
    expect(fans('&type=all&newFollowerCount=0')?.order).toBe('unknown');
  });

  test('say how many the site lists, which page this is, and where the list ends', () => {
    expect(fans('&fansSortType=followTime&page=3')).toMatchObject({
      listed: 222_098,
      pages: [{ page: 3, rows: 3 }],
    });
    const path = `/ajax/friendships/friends?relate=fans&uid=${UID}&page=4`;
    const last = of(reading(path, friendsPage([reader], { page: 4, lastPage: true })), UID);
    expect(last?.followersSample?.pages).toEqual([
      { page: 4, rows: 1 },
      { page: 5, rows: 0 },
    ]);
  });

  test('are hidden when the first page of a list with a total is empty, and only then', () => {
    const empty = (query: string, total: number) =>
      of(reading(`/ajax/friendships/friends?relate=fans&uid=${UID}${query}`, friendsPage([], { total })), UID)
        ?.followersSample?.hidden;
    expect(empty('&page=1', 246_776)).toBe(true);
    expect(empty('&page=9', 246_776)).toBeUndefined();
    expect(empty('&page=1', 0)).toBeUndefined();
  });

  test('verified accounts among them are accounts; private people are not taken in', () => {
    const read = reading(
      `/ajax/friendships/friends?relate=fans&uid=${UID}`,
      friendsPage([reader, policeOffice]),
    );
    expect(read.observations.map(({ key }) => key).sort()).toEqual([
      `weibo:${UID}`,
      `weibo:${policeOffice.id}`,
    ]);
  });

  test('followees are no sample of followers', () => {
    const read = reading(`/ajax/friendships/friends?uid=${UID}&page=1`, friendsPage([policeOffice]));
    expect(of(read, UID)).toBeUndefined();
  });

  test('on m.weibo.cn rows are sparse', () => {
    const path = `https://m.weibo.cn/api/container/getIndex?containerid=231051_-_fans_-_${UID}&since_id=1`;
    const sample = of(reading(path, indexFans(UID, [reader, policeOffice])), UID)?.followersSample;
    expect(sample?.order).toBe('unknown');
    expect(sample?.rows[0]).toMatchObject({ followers: 3, namePattern: true });
    expect(sample?.rows[0]?.createdAt).toBeNull();
  });
});

test('recommended accounts are read wherever they stand', () => {
  const read = reading('/ajax/profile/sidedetail?uid=1', sideDetail([policeOffice, reader]));
  expect(read.observations.map(({ key }) => key)).toEqual([`weibo:${policeOffice.id}`]);
});
