import { describe, expect, test } from 'vitest';
import { of, reading } from './testing.ts';

/* Payloads written by hand: other types, other depths than those of the fixtures. */
const CITY = '2539961154';
const M = 'https://m.weibo.cn';
const user = { id: 2539961154, screen_name: '上海发布', verified: true, verified_type: 1 };
const status = (more: object = {}) => ({
  mid: '5200000000000001',
  created_at: 'Thu Nov 19 10:00:00 +0800 2026',
  text: '通知',
  user,
  ...more,
});
const feed = (...statuses: object[]) => reading('/ajax/feed/hottimeline', { ok: 1, statuses });

describe('numbers written as text', () => {
  test('the kind of verification', () => {
    const read = feed(status({ user: { ...user, id: CITY, verified: '1', verified_type: '1' } }));
    expect(of(read, CITY)?.account).toMatchObject({ verified: true, verifiedType: 1 });
    const none = feed(status({ user: { ...user, verified: 'false', verified_type: '-1' } }));
    expect(of(none, CITY)?.account).toMatchObject({ verified: false, verifiedType: -1 });
    const odd = feed(status({ user: { ...user, verified: 'yes', verified_type: '1.5' } }));
    expect(of(odd, CITY)?.account).not.toHaveProperty('verifiedType', expect.anything());
  });

  test('flags of a post: "0" is no', () => {
    const manage = (type: string) => ({ comment_manage_info: { comment_permission_type: type } });
    const [plain, top] =
      of(
        feed(
          status({ ad_state: '0', content_auth: '0', isTop: '0', isLongText: 'false', ...manage('-1') }),
          status({ mid: '5200000000000002', isTop: '1', isLongText: '1', ...manage('2') }),
          status({ mid: '5200000000000003', content_auth: '5' }),
          status({ mid: '5200000000000004', ad_state: '1' }),
        ),
        CITY,
      )?.posts ?? [];
    expect(plain).toMatchObject({ truncated: false });
    expect(plain).not.toHaveProperty('pinned');
    expect(plain).not.toHaveProperty('commentsClosed');
    expect(top).toMatchObject({ truncated: true, pinned: true, commentsClosed: true });
    expect(of(feed(status({ content_auth: '5' }), status({ ad_state: '1' })), CITY)?.posts).toBeUndefined();
  });
});

describe('m.weibo.cn', () => {
  test.each(['friends?max_id=1', 'group?gid=1'])('its own feed/%s', (path) => {
    const read = reading(`${M}/feed/${path}`, {
      ok: 1,
      data: { statuses: [status(), status({ user: null })] },
    });
    expect(read).toMatchObject({ state: 'ok', authors: [`weibo:${CITY}`] });
  });

  test('cards in groups of groups, and cards of several users', () => {
    const group = (...card_group: object[]) => ({ card_type: 11, card_group });
    const person = { id: 7900000001, screen_name: '读者', verified: false };
    const office = { ...user, id: 2328516855 };
    const cards = [
      group(group({ card_type: 9, mblog: status() })),
      { card_type: 3, users: [person, office] },
    ];
    const read = reading(`${M}/api/container/getIndex?containerid=1`, { ok: 1, data: { cards } });
    expect(read.authors).toEqual([`weibo:${CITY}`]);
    expect(of(read, CITY)?.posts).toHaveLength(1);
    expect(of(read, '2328516855')?.account?.verifiedType).toBe(1);
    expect(of(read, '7900000001')).toBeUndefined();
  });
});

test.each([
  `/ajax/statuses/buildComments?id=5200000000000011&uid=${CITY}&fetch_level=1`,
  `${M}/comments/hotFlowChild?cid=5200000000000011#author=${CITY}`,
])('a root comment that stands alone, not in a list: %s', (path) => {
  const comment = (id: string, uid: number, clock: string) => ({
    id,
    rootid: '5200000000000011',
    created_at: `Thu Nov 19 ${clock}:00 +0800 2026`,
    text: '问',
    user: { id: uid },
  });
  const read = reading(path, {
    ok: 1,
    data: [comment('5200000000000012', Number(CITY), '10:30')],
    rootComment: comment('5200000000000011', 7900000001, '10:00'),
    total_number: '1',
  });
  expect(of(read, CITY)?.replies).toMatchObject([{ answerAt: '2026-11-19T02:30:00.000Z', complete: true }]);
});
