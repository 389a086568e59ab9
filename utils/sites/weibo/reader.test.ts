import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as build from '../../../tests/fixtures/weibo/build.ts';
import {
  cityOffice,
  forwarded,
  notice,
  policeOffice,
  question,
  reader,
} from '../../../tests/fixtures/weibo/people.ts';
import { Observations } from '../../model/observation.ts';
import { weiboAnswers } from './answers.ts';
import { weiboReader } from './reader.ts';
import { ROUTES } from './routes.ts';
import { AT, of, reading } from './testing.ts';

const UID = cityOffice.id;
const FEED = '/ajax/feed/unreadfriendstimeline';
const M = 'https://m.weibo.cn';

test('the tap copies exactly the paths that are read', () => {
  for (const path of Object.keys(ROUTES)) expect(weiboAnswers.test(path), path).toBe(true);
  for (const other of ['/ajax/message/list', '/ajax/profile/infox', '/ajax/feed', '/', '/api/config']) {
    expect(weiboAnswers.test(other), other).toBe(false);
    expect(reading(other, {}).state).toBe('unreadable');
  }
});

describe('signs that the site wants no more requests', () => {
  test.each([302, 403, 414, 418, 429, 432])('status %i', (status) => {
    expect(reading(FEED, '', status)).toMatchObject({
      state: 'limited',
      sign: String(status),
      observations: [],
    });
  });

  test.each([
    ['html', '<!DOCTYPE html><title>Sina Visitor System</title>'],
    ['ok:-100', { ok: -100, url: 'https://weibo.com/login.php?url=x' }],
    ['captcha', { ok: 0, url: 'https://security.weibo.com/captcha/geetest?key=x' }],
  ])('%s', (sign, payload) => {
    expect(reading(FEED, payload)).toMatchObject({ state: 'limited', sign });
  });
});

test.each([
  ['other status', { ok: 1, statuses: [] }, 500],
  ['another shape', { ok: 1, items: [] }, 200],
  ['posts of another shape', { ok: 1, statuses: [{ note: 1 }, { note: 2 }] }, 200],
  ['cut text', '{"ok":1,"statuses":[{', 200],
  ['a bare value', '7', 200],
  ['more than three million characters', `{"ok":1,"statuses":[],"x":"${'x'.repeat(3_000_000)}"}`, 200],
])('%s is unreadable', (_what, payload, status) => {
  expect(reading(FEED, payload, status).state).toBe('unreadable');
});

test('"nothing here" is an answer', () => {
  expect(reading(FEED, { ok: 0, msg: '这里还没有内容' })).toMatchObject({ state: 'ok', observations: [] });
});

test('other hosts are not read', () => {
  expect(reading(`https://example.org${FEED}`, build.timeline([notice])).state).toBe('unreadable');
});

test('hostile names and texts stay text', () => {
  for (const text of ['<img src=x onerror=alert(1)>', '\u202Egov', '\uD800', 'x'.repeat(100_000)]) {
    const post = { ...notice, text, user: { ...cityOffice, name: text, domain: text } };
    const read = reading(FEED, build.timeline([post]));
    expect(of(read, UID)?.account?.name).toBe(text.slice(0, 200));
    expect(of(read, UID)?.posts?.[0]?.url).toBe(`https://weibo.com/${UID}/Q00000001`);
  }
});

test('ids keep every digit: rounded numbers are not ids', () => {
  const payload = build.timeline([{ ...notice, id: '9007199254740993123' }]);
  expect(of(reading(FEED, payload), UID)?.posts?.[0]?.id).toBe('9007199254740993123');
});

const EVERY: [path: string, payload: unknown][] = [
  [FEED, build.timeline([notice, forwarded])],
  [`/ajax/statuses/mymblog?uid=${UID}`, build.myMblog([notice, forwarded], { notice: '仅展示半年内的微博' })],
  ['/ajax/statuses/show?id=x', build.statusShow(forwarded, '全文')],
  [`/ajax/profile/info?uid=${UID}`, build.profileInfo(cityOffice)],
  [`/ajax/profile/detail?uid=${UID}`, build.profileDetail(cityOffice)],
  [`/ajax/profile/mbloghistory?uid=${UID}`, build.mblogHistory(['2024-01', '2024-02'])],
  [`/ajax/friendships/friends?relate=fans&uid=${UID}`, build.friendsPage([reader, policeOffice])],
  ['/ajax/user/popcard/get?id=1', build.popcard(cityOffice)],
  ['/ajax/side/cards', build.sideDetail([cityOffice])],
  [
    `/ajax/statuses/buildComments?id=${notice.id}&uid=${UID}`,
    build.buildComments([question], { author: UID }),
  ],
  [`/ajax/statuses/buildComments?id=1&uid=${UID}&fetch_level=1`, build.buildReplies(question)],
  [`${M}/api/container/getIndex?type=uid&value=${UID}`, build.indexUser(cityOffice)],
  [`${M}/api/container/getIndex?containerid=107603${UID}`, build.indexPosts(cityOffice, [notice, forwarded])],
  [`${M}/api/container/getIndex?containerid=231051_-_fans_-_${UID}`, build.indexFans(UID, [reader])],
  [`${M}/comments/hotflow?mid=${notice.id}#author=${UID}`, build.hotflow([question])],
  [`${M}/comments/hotFlowChild?cid=1#author=${UID}`, build.hotFlowChild(question)],
];

test.each(EVERY)('%s is read', (path, payload) => {
  const read = reading(path, payload);
  expect(read.state).toBe('ok');
  expect(read.observations.length).toBeGreaterThan(0);
});

/** All places in a payload, as paths of keys. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))];
}

function changed(payload: unknown, at: (string | number)[], put: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return put;
  const copy = structuredClone(payload) as Record<string, unknown>;
  if (rest.length === 0 && put === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, put);
  return copy;
}

test('payloads with fields missing or wrong: no error, and only valid observations', () => {
  const wrong = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(null, true, false, 0, -1, 1e300, '', '0', 'x', [], {}, [null], '\uD800', 2 ** 60),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.nat(EVERY.length - 1),
      fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 4 }),
      (which, edits) => {
        const [path, original] = EVERY[which] ?? ['', null];
        let payload: unknown = original;
        for (const [index, put] of edits) {
          const all = places(payload);
          payload = changed(payload, all[index % all.length] ?? [], put);
        }
        const read = reading(path, payload);
        expect(['ok', 'unreadable', 'limited']).toContain(read.state);
        for (const seen of read.observations) {
          expect(seen.key).toMatch(/^weibo:(\d{5,11}|\/status\/\d+)$/);
          const [, id = ''] = seen.key.split(':');
          v.parse(Observations, { account: { site: 'weibo', id }, ...seen, asOf: AT });
        }
      },
    ),
    { numRuns: 1500 },
  );
});

describe('what the search page shows', () => {
  test("an organisation's V is a claim; a person's says nothing of an office", () => {
    const claim = { name: '云川发布', mark: 'organisation' } as const;
    expect(weiboReader.readClaim(`weibo:${UID}`, claim, AT)?.account).toMatchObject({
      id: UID,
      name: '云川发布',
      verified: true,
    });
    expect(weiboReader.readClaim(`weibo:${UID}`, { ...claim, mark: 'individual' }, AT)).toBeNull();
    expect(weiboReader.readClaim('other:1', claim, AT)).toBeNull();
  });
});

test('a person can see an account at an address built by us', () => {
  const of = (account: object) =>
    weiboReader.profileUrl?.({ site: 'weibo', host: '', id: '', ...account } as never);
  expect(of({ id: UID, name: 'x' })).toBe(`https://weibo.com/u/${UID}`);
  expect(of({ id: 'javascript:1', name: '云/川' })).toBe('https://weibo.com/n/%E4%BA%91%2F%E5%B7%9D');
  expect(of({})).toBe('');
});
