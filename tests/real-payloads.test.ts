import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { official } from '../utils/measures/official/index.ts';
import type { OfficialFinding } from '../utils/model/finding.ts';
import { weiboReader } from '../utils/sites/weibo/reader.ts';
import { readStatus } from '../utils/sites/weibo/status.ts';
import { readThread } from '../utils/sites/weibo/thread.ts';
import { readUser, type SeenUser } from '../utils/sites/weibo/user.ts';

/*
 * The readers over real payloads, which lie beside the project where they are allowed to and are not part of it. The
 * older ones come from the open API, whose user and post objects are those of today: they are read by the object
 * readers, wherever in a file they stand.
 */
const FOLDER = join(import.meta.dirname, '../../shared/fixtures/weibo');
const AT = '2026-11-23T00:00:00.000Z';

type Found = Record<string, unknown>;

/** Every object in `value` that `wanted` accepts, at any depth. */
function collect(value: unknown, wanted: (object: Found) => boolean, out: Found[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return out;
  if (!Array.isArray(value) && wanted(value as Found)) out.push(value as Found);
  for (const inner of Object.values(value)) collect(inner, wanted, out);
  return out;
}

const isUser = (o: Found) => 'screen_name' in o && 'id' in o;
const isStatus = (o: Found) =>
  'created_at' in o && 'text' in o && isUser((o.user ?? {}) as Found) && 'reposts_count' in o;
const isRoot = (o: Found) => 'created_at' in o && 'comments' in o && 'text' in o;

function verdict({ account }: SeenUser): OfficialFinding | null {
  const found = official.measure({ account, posts: [], asOf: AT }, { official: null });
  return 'missing' in found ? null : found;
}

if (!existsSync(FOLDER)) {
  console.log('skipped: readers over real payloads (no ../shared/fixtures/weibo beside this checkout)');
  test('real payloads are not here', () => {
    expect(existsSync(FOLDER)).toBe(false);
  });
} else {
  const files = globSync('**/*.json', { cwd: FOLDER }).sort();
  const payloads = files.map((file) => ({
    file,
    payload: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
  }));
  const objects = (wanted: (o: Found) => boolean) =>
    payloads.flatMap(({ payload }) => collect(payload, wanted));
  const named = (part: string) => payloads.find(({ file }) => file.includes(part))?.payload;

  describe('real payloads', () => {
    const users = objects(isUser);
    const seen = users.flatMap((raw) => {
      const user = readUser(raw);
      return user ? [{ raw, user }] : [];
    });

    test('hundreds of users are read; only ids that the transcriber shortened are not', () => {
      expect(users.length).toBeGreaterThan(250);
      expect(users.filter((raw) => readUser(raw) === null).every(({ id }) => Number(id) < 10_000)).toBe(true);
    });

    test('every account of a government is found as official', () => {
      const offices = seen.filter(({ raw }) => raw.verified_type === 1);
      expect(new Set(offices.map(({ user }) => user.account.name))).toEqual(
        new Set(['上海发布', '中国警方在线', '重庆共青团', '中国天气', '广东政法']),
      );
      for (const { user } of offices)
        expect(verdict(user)?.kind, String(user.account.name)).toBe('department');
    });

    test('no private person is', () => {
      const people = seen.filter(({ raw }) => [-1, 220].includes(raw.verified_type as number));
      expect(people.length).toBeGreaterThan(100);
      for (const { user } of people) {
        expect([undefined, 'not-official'], String(user.account.name)).toContain(verdict(user)?.kind);
      }
    });

    test('every post is read, with an exact or a resolved time', () => {
      const posts = objects(isStatus).map((raw) => ({
        raw,
        seen: readStatus(raw, { at: AT, mobile: false }),
      }));
      expect(posts.length).toBeGreaterThan(150);
      for (const { raw, seen } of posts) {
        expect(seen, String(raw.mid)).not.toBeNull();
        expect(seen?.post.createdAt, String(raw.created_at)).toMatch(/^20/);
        expect(seen?.post.text).not.toMatch(/<a |<br|<span|\u200b$/);
      }
    });

    test('the answers of authors come out with their delays', () => {
      const roots = objects(isRoot);
      const brand = '1787569845'; // 护舒宝, in a payload of 2019 that does not mark authors
      const pairs = roots.flatMap((root) => {
        // That brand answers below a comment of its own: read as if somebody else had written the comment.
        const other = { ...root, user: { id: 9000000001 } };
        const { reply } = readThread(other, { author: brand, post: '', at: AT });
        return reply?.answerAt ? [reply] : [];
      });
      const seconds = pairs.map(
        (reply) => (Date.parse(reply.answerAt ?? '') - Date.parse(reply.commentAt)) / 1000,
      );
      expect(seconds.sort((a, b) => a - b)).toEqual([89, 164, 29 * 60 + 40]);
    });

    test('whether a comment asks is told of each, and no word of it is kept', () => {
      const roots = objects(isRoot);
      const replies = roots.flatMap(
        (root) => readThread(root, { author: null, post: '', at: AT }).reply ?? [],
      );
      expect(replies.length).toBeGreaterThan(20);
      expect(replies.filter(({ question }) => typeof question === 'boolean').length).toBeGreaterThan(20);
      const kept = new Set(['id', 'post', 'commentAt', 'seenAt', 'question', 'answerAt', 'complete']);
      for (const reply of replies) for (const field of Object.keys(reply)) expect(kept).toContain(field);
    });

    test('whole answers of the site go through the reader', () => {
      const read = (url: string, payload: unknown) =>
        weiboReader.read({ url, status: 200, text: JSON.stringify(payload), source: 'page', at: AT });
      const m = 'https://m.weibo.cn';
      const uid = '9357817477';
      const all = [
        read('https://weibo.com/ajax/profile/info?uid=9606872252', named('ajax_profile_info')),
        read(`${m}/api/container/getIndex?type=uid&value=${uid}`, named('userInfo.json')),
        read(`${m}/api/container/getIndex?type=uid&value=9029032231`, named('getIndex_userInfo_2020')),
        read(`${m}/api/container/getIndex?containerid=107603${uid}`, named('cards1')),
        read(`${m}/statuses/show?id=1`, named('retweet01')),
        read(`${m}/api/comments/show?id=1`, named('comments1')),
        read(`${m}/comments/hotflow?mid=4383183661430868#author=${uid}`, named('comments2')),
        read('https://weibo.com/ajax/feed/friendstimeline', named('weibotest')),
        read('https://weibo.com/ajax/feed/friendstimeline', { statuses: named('Application1') }),
        read('https://weibo.com/ajax/friendships/friends?relate=fans&uid=2539961154', {
          users: named('friends_2017'),
        }),
      ];
      for (const [index, { state, observations }] of all.entries()) {
        expect(state, String(index)).toBe('ok');
        expect(observations.length, String(index)).toBeGreaterThan(0);
      }
      expect(all[6]?.observations[0]?.replies ?? all[6]?.observations.at(-1)?.replies).toHaveLength(20);
      expect(
        all[9]?.observations.find(({ followersSample }) => followersSample)?.followersSample?.rows,
      ).toHaveLength(25);
    });

    test('every file, whatever it is, read as the answer to every path: no error', () => {
      const paths = [
        '/ajax/feed/hottimeline',
        '/ajax/statuses/mymblog?uid=2539961154',
        '/ajax/statuses/buildComments?id=1',
      ];
      for (const { payload } of payloads) {
        for (const path of paths) {
          const answer = { status: 200, text: JSON.stringify(payload), source: 'page', at: AT } as const;
          expect(() => weiboReader.read({ url: `https://weibo.com${path}`, ...answer })).not.toThrow();
        }
      }
    });
  });
}
