import { describe, expect, test } from 'vitest';
import { buildComments, buildReplies, hotFlowChild, hotflow } from '../../../tests/fixtures/weibo/build.ts';
import {
  cityOffice,
  notice,
  otherReader,
  policeOffice,
  question,
} from '../../../tests/fixtures/weibo/people.ts';
import { AT, of, reading } from './testing.ts';

const UID = cityOffice.id;
const LEVEL_0 = `/ajax/statuses/buildComments?flow=1&id=${notice.id}&uid=${UID}&fetch_level=0`;
const LEVEL_1 = `/ajax/statuses/buildComments?flow=0&id=${question.id}&uid=${UID}&fetch_level=1&max_id=0`;
const HOTFLOW = `https://m.weibo.cn/comments/hotflow?id=${notice.id}&mid=${notice.id}&max_id_type=0`;
const answered = {
  id: question.id,
  post: notice.id,
  commentAt: '2026-11-20T02:00:00.000Z',
  answerAt: '2026-11-20T02:29:40.000Z',
  complete: true,
  seenAt: AT,
  question: true,
};
/** Met in the list that LEVEL_0 asks for. */
const byTime = { ...answered, order: 'time' };
const popular = { ...answered, order: 'popular' };
const silent = { ...question, id: '5200000000000111', children: [] };

describe('buildComments', () => {
  const replies = (path: string, payload: object) => of(reading(path, payload), UID)?.replies;

  test.each([
    ['marked by the site', { author: UID }],
    ['told by the uid, in payloads that lack the mark', { old: true }],
  ])('a comment and its answer, %s', (_how, options) => {
    expect(replies(LEVEL_0, buildComments([question], options))).toEqual([byTime]);
  });

  test('no answer among all replies', () => {
    expect(replies(LEVEL_0, buildComments([silent]))).toEqual([
      { ...byTime, id: silent.id, answerAt: null, complete: true },
    ]);
  });

  test('no answer among a part of the replies is only "not seen"', () => {
    const [reply] = replies(LEVEL_0, buildComments([{ ...silent, total: 3 }])) ?? [];
    expect(reply).toMatchObject({ answerAt: null, complete: false });
  });

  test("the author's own comments are no comments by others", () => {
    expect(replies(LEVEL_0, buildComments([{ ...silent, user: cityOffice }]))).toBeUndefined();
  });

  test('a word to another in the same thread is no answer to the first', () => {
    const [answer] = question.children ?? [];
    if (!answer) throw new Error('the fixture has an answer');
    const other = { ...silent, id: '5200000000000112', user: otherReader };
    const toOther = { ...question, children: [{ ...answer, answers: other }] };
    expect(replies(LEVEL_0, buildComments([toOther]))?.[0]?.answerAt).toBeNull();
    const byName = { ...question, children: [{ ...answer, text: '回复@看云的人:是的' }] };
    expect(replies(LEVEL_0, buildComments([byName]))?.[0]?.answerAt).toBeNull();
  });

  test('all replies of one root', () => {
    expect(replies(LEVEL_1, buildReplies(question))).toEqual([{ ...answered, post: '' }]);
  });

  test('offices among those who comment are accounts; others are not taken in', () => {
    const read = reading(LEVEL_0, buildComments([question, { ...silent, user: policeOffice }]));
    expect(read.observations.map(({ key }) => key).sort()).toEqual([
      `weibo:${UID}`,
      `weibo:${policeOffice.id}`,
    ]);
    expect(JSON.stringify(read)).not.toMatch(/7900000001|几点恢复/);
  });
});

describe('what the measure must know of a comment', () => {
  const first = (path: string, payload: object) => of(reading(path, payload), UID)?.replies?.[0];

  test.each([
    ['flow=1', 'time'],
    ['flow=0', 'popular'],
    ['', undefined],
  ])('the order of the list: "%s" is %s', (flow, order) => {
    const path = `/ajax/statuses/buildComments?${flow}&id=${notice.id}&uid=${UID}&fetch_level=0`;
    expect(first(path, buildComments([question]))?.order).toBe(order);
  });

  test.each([
    ['请问几点恢复供水？', true],
    ['收到，谢谢', false],
  ])('whether it asks: %s', (text, asks) => {
    expect(first(LEVEL_0, buildComments([{ ...question, text }]))?.question).toBe(asks);
  });
});

describe('an office that answers under the post of somebody else', () => {
  const [answer] = question.children ?? [];
  if (!answer) throw new Error('the fixture has an answer');
  const police = { ...answer, user: policeOffice };
  const given = (payload: object, path = LEVEL_0) => of(reading(path, payload), policeOffice.id)?.replies;
  const { complete: _, ...pair } = byTime;

  test('is credited with the answer; the author of the post is not', () => {
    const payload = buildComments([{ ...question, children: [police] }], { author: UID });
    expect(given(payload)).toEqual([{ ...pair, elsewhere: true }]);
    expect(of(reading(LEVEL_0, payload), UID)?.replies?.[0]?.answerAt).toBeNull();
  });

  test('only with its first answer, and only to others', () => {
    const again = { ...police, id: '5200000000000199', createdAt: '2026-11-20T03:00:00.000Z' };
    expect(given(buildComments([{ ...question, children: [again, police] }]))).toHaveLength(1);
    const own = { ...question, user: policeOffice, children: [police] };
    expect(given(buildComments([own]))).toBeUndefined();
  });

  test('whose post it is must be known: nobody is said to answer elsewhere who may be at home', () => {
    const roots = [{ ...question, children: [police] }];
    expect(given(hotflow(roots, { old: true }), HOTFLOW)).toBeUndefined();
    expect(given(hotflow(roots, { author: UID }), HOTFLOW)).toHaveLength(1);
  });

  test('people who answer each other are nobody’s business', () => {
    const read = reading(
      LEVEL_0,
      buildComments([{ ...question, children: [{ ...police, user: otherReader }] }]),
    );
    expect(of(read, otherReader.id)).toBeUndefined();
  });
});

describe('m.weibo.cn', () => {
  test('`comments: false` is no reply', () => {
    const read = reading(`${HOTFLOW}#author=${UID}`, hotflow([question, silent]));
    expect(of(read, UID)?.replies).toEqual([popular, { ...popular, id: silent.id, answerAt: null }]);
  });

  test("the page's own request is filed under the post, whose author it does not name", () => {
    const read = reading(HOTFLOW, hotflow([question], { author: UID }));
    expect(read.observations.find(({ replies }) => replies)?.key).toBe(`weibo:/status/${notice.id}`);
  });

  test('hotFlowChild', () => {
    const read = reading(
      `https://m.weibo.cn/comments/hotFlowChild?cid=${question.id}#author=${UID}`,
      hotFlowChild(question),
    );
    expect(of(read, UID)?.replies).toEqual([{ ...answered, post: '' }]);
  });

  test('the end of the list is no unknown shape', () => {
    expect(reading(HOTFLOW, { ok: 0, msg: '快来发表你的评论吧' }).state).toBe('ok');
  });
});
