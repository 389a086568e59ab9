import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import type { FollowersSample, Observation, Post, Reply } from '../model/observation.ts';
import { newRow, toObservations } from './known.ts';
import { blankProfile, mergeAccount } from './merge-account.ts';
import { inListOrder, mergeFollowers, mergeSample } from './merge-followers.ts';
import { mergePosts } from './merge-posts.ts';
import { mergeReplies } from './merge-replies.ts';
import { EMPTY_BODY } from './rows.ts';
import { draftOf, takeIn } from './take-in.ts';

const KEY = 'weibo:1';
const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const account = (fields: Partial<Account>) => ({ site: 'weibo', host: '', id: '1', ...fields }) as Account;
const post = (fields: Partial<Post>) => ({ id: '1', text: '', kind: 'original', ...fields }) as Post;
const reply = (fields: Partial<Reply>) => ({ id: 'c', post: 'p', commentAt: day(1), ...fields }) as Reply;

describe('the profile', () => {
  const merge = (...seen: [fields: Partial<Account>, at: string][]) =>
    seen.reduce((p, [fields, at]) => mergeAccount(p, account(fields), at), blankProfile(KEY)).account;

  test('a newer known value wins, a missing field never erases', () => {
    expect(merge([{ name: 'A', bio: 'x' }, day(1)], [{ name: 'B', bio: null }, day(2)])).toMatchObject({
      name: 'B',
      bio: 'x',
    });
  });

  test('an older observation that comes late fills gaps and changes nothing else', () => {
    expect(merge([{ name: 'B' }, day(2)], [{ name: 'A', location: '上海' }, day(1)])).toMatchObject({
      name: 'B',
      location: '上海',
    });
  });

  test('the verification text lapses with the verification, not with a feed that leaves it out', () => {
    const verified = { verified: true, verifiedType: 1, verifiedReason: 'the office' };
    expect(merge([verified, day(1)], [{ verifiedType: 1 }, day(2)]).verifiedReason).toBe('the office');
    expect(merge([verified, day(1)], [{ verifiedType: -1 }, day(2)]).verifiedReason).toBeUndefined();
    expect(merge([verified, day(1)], [{ verified: false }, day(2)]).verifiedReason).toBeUndefined();
    expect(merge([verified, day(2)], [{ verified: false }, day(1)]).verifiedReason).toBe('the office');
  });

  test('site and id are those of the key, whatever the answer says', () => {
    expect(merge([{ id: '2', site: 'x' }, day(1)])).toMatchObject({ site: 'weibo', id: '1' });
    expect(blankProfile('mastodon:social.example:office').account).toMatchObject({
      site: 'mastodon',
      host: 'social.example',
      id: 'office',
    });
  });

  test('the result does not hang on the order in which observations come', () => {
    const Seen = fc.array(
      fc.record({ name: fc.option(fc.string()), bio: fc.option(fc.string()), posts: fc.option(fc.nat()) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(Seen, (seen) => {
        const dated = seen.map((fields, i): [Partial<Account>, string] => [fields, day(i + 1)]);
        expect(merge(...[...dated].reverse())).toEqual(merge(...dated));
      }),
    );
  });
});

describe('posts', () => {
  const merge = (old: Post[], seen: Post[], limit = 10) =>
    mergePosts(KEY, mergePosts(KEY, [], old, limit).rows, seen, limit);

  test('a whole text is not replaced by a cut one, and a cut one is by the whole', () => {
    const whole = post({ text: 'a long text', truncated: false });
    const cut = post({ text: 'a long', truncated: true });
    expect(merge([whole], [cut]).rows[0]).toMatchObject({ text: 'a long text', truncated: false });
    expect(merge([cut], [whole]).rows[0]).toMatchObject({ text: 'a long text', truncated: false });
  });

  test('the newest are kept, and those of unknown time go first', () => {
    const old = [post({ id: 'u' }), post({ id: 'a', createdAt: day(1) })];
    const { rows, put, drop } = merge(old, [post({ id: 'b', createdAt: day(2) })], 2);
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(put.map(({ id }) => id)).toEqual(['b']);
    expect(drop.map(({ id }) => id)).toEqual(['u']);
  });

  test('what was seen before is not written again', () => {
    const seen = [post({ text: 'x', createdAt: day(1) })];
    expect(merge(seen, seen)).toMatchObject({ put: [], drop: [] });
  });

  test('posts without an id are told apart by time and text', () => {
    const seen = [post({ id: '', text: 'x' }), post({ id: '', text: 'y' }), post({ id: '', text: 'x' })];
    expect(merge([], seen).rows).toHaveLength(2);
  });

  test('never more than the limit, never a newer one dropped for an older', () => {
    const Posts = fc.array(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), createdAt: fc.integer({ min: 1, max: 28 }).map(day) }),
    );
    fc.assert(
      fc.property(Posts, Posts, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        const { rows, drop } = merge(a.map(post), b.map(post), limit);
        expect(rows.length).toBeLessThanOrEqual(limit);
        for (const gone of drop)
          expect(rows.every((row) => (row.createdAt ?? '') >= (gone.createdAt ?? ''))).toBe(true);
      }),
    );
  });
});

describe('followers', () => {
  const sample = (rows: object[], order: FollowersSample['order'] = 'newest') =>
    ({ order, total: 100, rows }) as FollowersSample;
  const someone = { name: '用户9968044123', createdAt: '2020-05-06T07:08:09.000Z', followers: 1, posts: 0 };

  test('a follower seen twice counts once, with the newer numbers', () => {
    const first = mergeFollowers(KEY, [], sample([someone]), day(1), 'salt');
    const again = mergeFollowers(KEY, first.rows, sample([{ ...someone, followers: 2 }]), day(2), 'salt');
    expect(again.rows).toHaveLength(1);
    expect(again.rows[0]).toMatchObject({ followers: 2, namePattern: true });
  });

  test('no name is kept, nor the second of the registration', () => {
    const { rows } = mergeFollowers(KEY, [], sample([{ ...someone, name: 'somebody' }]), day(1), 'salt');
    expect(JSON.stringify(rows)).not.toContain('somebody');
    expect(rows[0]?.createdAt).toBe('2020-05-06T00:00:00.000Z');
    expect(rows[0]?.mark).toBeLessThan(2 ** 24);
  });

  test('marks of one person differ between accounts and between installations', () => {
    const markOf = (key: string, salt: string) =>
      mergeFollowers(key, [], sample([someone]), day(1), salt).rows[0]?.mark;
    expect(new Set([markOf('weibo:1', 'a'), markOf('weibo:2', 'a'), markOf('weibo:1', 'b')]).size).toBe(3);
  });

  const kept = (...samples: [sample: object, at: string][]) =>
    samples.reduce(
      (rows, [one, at]) =>
        mergeFollowers(KEY, rows, { order: 'newest', rows: [], ...one } as never, at, 'salt').rows,
      [] as ReturnType<typeof mergeFollowers>['rows'],
    );
  const people = (...ids: number[]) => ids.map((id) => ({ id: String(id), followers: id }));

  test('rows stand in the order of the list, whatever the order in which its pages were seen', () => {
    const third = { pages: [{ page: 3, rows: 2 }], rows: people(31, 32) };
    const first = { pages: [{ page: 1, rows: 2 }], rows: people(11, 12) };
    const rows = inListOrder(kept([third, day(1)], [first, day(2)]), 'newest');
    expect(rows.map(({ followers }) => followers)).toEqual([11, 12, 31, 32]);
  });

  test('an id tells a follower whose numbers and name changed, and is not kept', () => {
    const rows = kept(
      [{ rows: [{ id: '7700000010', name: 'a', followers: 1 }] }, day(1)],
      [{ rows: [{ id: '7700000010', name: 'b', followers: 2 }] }, day(2)],
    );
    expect(rows).toMatchObject([{ followers: 2 }]);
    expect(JSON.stringify(rows)).not.toContain('7700000010');
  });

  test('pages add up, an empty one is kept as the end of the list, and rows say that it is not hidden', () => {
    const page = (page: number, rows: number) => ({
      order: 'newest' as const,
      pages: [{ page, rows }],
      rows: people(...Array.from({ length: rows }, (_, i) => page * 100 + i)),
    });
    const first = mergeSample(undefined, { ...page(1, 0), total: 9, hidden: true } as never, day(1));
    expect(first).toMatchObject({ total: 9, hidden: true, pages: [{ page: 1, rows: 0 }] });
    const second = mergeSample(first, page(2, 3) as never, day(2));
    expect(second).toMatchObject({ total: 9, hidden: false, at: day(2) });
    expect(second.pages.map(({ page, rows }) => [page, rows])).toEqual([
      [1, 0],
      [2, 3],
    ]);
  });

  test('the two ends of the list are kept apart', () => {
    const first = mergeFollowers(KEY, [], sample([someone]), day(1), 'salt');
    const both = mergeFollowers(KEY, first.rows, sample([someone], 'largest'), day(2), 'salt');
    expect(both.rows.map(({ order }) => order).sort()).toEqual(['largest', 'newest']);
  });
});

test('an answer once seen stays, the first one counts, and so does having seen all replies', () => {
  const first = mergeReplies(KEY, [], [reply({ answerAt: day(3), complete: true })]);
  const later = mergeReplies(KEY, first.rows, [reply({ answerAt: null, complete: false })]);
  expect(later.rows[0]).toMatchObject({ answerAt: day(3), complete: true });
  expect(mergeReplies(KEY, later.rows, [reply({ answerAt: day(2) })]).rows[0]).toMatchObject({
    answerAt: day(2),
  });
});

test('replies that come without the name of their post leave it as it was known', () => {
  const first = mergeReplies(KEY, [], [reply({ post: 'p' })]);
  expect(mergeReplies(KEY, first.rows, [reply({ post: '', complete: true })]).rows[0]?.post).toBe('p');
});

describe('the whole account', () => {
  const rules = { posts: 10, salt: 's' };
  const see = (...seen: Partial<Observation>[]) => {
    const all = seen.map((one, i) => ({ key: KEY, at: day(i + 1), source: 'page' as const, ...one }));
    const draft = all.reduce((d, one) => takeIn(d, one, rules), draftOf(newRow(KEY, day(1)), EMPTY_BODY));
    return { draft, seen: toObservations(draft.row, draft.body, day(20)) };
  };

  test('single posts met in a feed are no look at the timeline', () => {
    expect(see({ posts: [post({ createdAt: day(1) })] }).seen.timeline?.seenAt).toBeNull();
    expect(see({ timeline: { seenAt: null } as never }).seen.timeline?.seenAt).toBeNull();
  });

  test('a look at the timeline or at the active months counts from when it was made', () => {
    expect(see({ timeline: { total: 3 } as never }, {}).seen.timeline).toMatchObject({
      seenAt: day(1),
      total: 3,
    });
    const months = see({ activeMonths: ['2025-01'] }, { activeMonths: ['2026-01', '2025-01'] });
    expect(months.seen).toMatchObject({ activeMonths: ['2025-01', '2026-01'], timeline: { seenAt: day(2) } });
  });

  test('the larger sample of followers is measured', () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `n${i}`, followers: i }));
    const { seen } = see(
      { followersSample: { order: 'largest', total: 9, rows: rows(5) } as never },
      { followersSample: { order: 'newest', total: 9, rows: rows(3) } as never },
    );
    expect(seen.followersSample).toMatchObject({ order: 'largest', total: 9 });
    expect(seen.followersSample?.rows).toHaveLength(5);
    expect(seen.followersOtherEnd).toMatchObject({ order: 'newest', rows: [{}, {}, {}] });
  });

  test('seeing the same again changes nothing', () => {
    const one = { account: account({ name: 'A' }), posts: [post({ createdAt: day(1) })] };
    const { draft } = see(one);
    expect(
      takeIn(draftOf(draft.row, draft.body), { key: KEY, at: day(9), source: 'page', ...one }, rules),
    ).toMatchObject({
      changed: false,
      put: EMPTY_BODY,
    });
  });
});
