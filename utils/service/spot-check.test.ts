import { beforeEach, expect, test } from 'vitest';
import type { CheckView } from '../messages.ts';
import { account } from './account.ts';
import { exportAll } from './export-all.ts';
import { observe } from './observe.ts';
import { spotCheck } from './spot-check.ts';
import { answerOf, department, FROM, fakeClock, fakeWorld, HOUR, type World, wake } from './testing/fakes.ts';

const key = 'weibo:1001';
let world: World;
let clock: ReturnType<typeof fakeClock>;
let lives = 0;
/** Each message meets a new life of the background: nothing but the database and the browser's memory is left of the last. */
const reborn = () => {
  clock = fakeClock(`life ${++lives}`, clock.now());
  return wake(world, clock).service;
};

const rows = Array.from({ length: 60 }, (_, k) => ({
  id: `77000000${k + 10}`,
  name: `somebody ${k}`,
  followers: k,
  following: 100,
  posts: k % 3 === 0 ? 0 : 100,
}));

beforeEach(async () => {
  world = fakeWorld();
  clock = fakeClock();
  const followersSample = { order: 'newest' as const, total: 9000, rows };
  const answers = [answerOf({ observations: [department(key, { followersSample })] })];
  await observe(reborn(), FROM, { ...FROM, answers, keys: [], claims: [] });
});

const begin = () => spotCheck(reborn(), { key, act: { do: 'begin' } });
const judge = (view: CheckView | null, verdict: 'real' | 'empty' | 'unknown') =>
  spotCheck(reborn(), { key, act: { do: 'judge', mark: view?.next?.mark ?? 0, verdict } });
async function judgeAll(view: CheckView | null): Promise<CheckView | null> {
  let now = view;
  while (now?.next) now = await judge(now, now.next.posts === 0 ? 'empty' : 'real');
  return now;
}
const stored = async () => {
  const db = await reborn().store.direct(async (open) =>
    Promise.all(open.tables.map((table) => table.toArray())),
  );
  return JSON.stringify(db);
};

test('twenty are drawn, each is shown with its facts and a link, and no result stands before the last', async () => {
  let view = await begin();
  expect(view).toMatchObject({ of: 60, total: 9000, drawn: 20, judged: 0, result: null, more: 0 });
  expect(view?.next).toMatchObject({
    following: 100,
    url: expect.stringMatching(/^https:\/\/weibo\.com\/u\/77/),
  });
  const seen = new Set<number>();
  while (view?.next) {
    expect(view.result).toBeNull();
    seen.add(view.next.mark);
    view = await judge(view, 'real');
  }
  expect(seen.size).toBe(20);
  expect(view).toMatchObject({
    judged: 20,
    counts: { real: 20, empty: 0 },
    result: { n: 20 },
    more: 30,
  });
  expect(view?.result?.interval[0]).toBe(0);
  expect(view?.result?.interval[1]).toBeGreaterThan(0.05);
});

test('it goes on where it was, also after days, then without links', async () => {
  const first = await begin();
  await judge(first, 'empty');
  clock.pass(2 * HOUR);
  const later = await begin();
  expect(later).toMatchObject({ judged: 1, drawn: 20, next: { following: 100, url: '' } });
});

test('more are drawn up to fifty, the earlier result stays until all of them are judged', async () => {
  const done = await judgeAll(await begin());
  const more = await spotCheck(reborn(), { key, act: { do: 'more' } });
  expect(more).toMatchObject({ judged: 20, drawn: 50, result: done?.result });
  const whole = await judgeAll(more);
  expect(whole).toMatchObject({ judged: 50, more: 0, result: { n: 50 } });
  expect(whole?.result?.share).toBeCloseTo(1 / 3, 1);
});

test('a slip is taken back, and a second click on the same one changes nothing', async () => {
  const first = await begin();
  const second = await judge(first, 'empty');
  expect(await judge(first, 'real')).toMatchObject({ judged: 1, counts: { empty: 1, real: 0 } });
  expect(second?.canUndo).toBe(true);
  const back = await spotCheck(reborn(), { key, act: { do: 'undo' } });
  expect(back).toMatchObject({ judged: 0, next: { mark: first?.next?.mark } });
});

test('judgements are kept as score and verdict alone; no id or name is ever in the database', async () => {
  await judgeAll(await begin());
  const row = await reborn().store.direct((db) => db.checks.get(key));
  expect(row?.judged).toHaveLength(20);
  for (const one of row?.judged ?? []) expect(Object.keys(one).sort()).toEqual(['score', 'verdict']);
  expect(row?.queue).toEqual([]);
  expect(await stored()).not.toMatch(/77000000|somebody/);
});

test('ids are in memory only of those drawn, and of nobody when all are judged', async () => {
  const held = () => JSON.stringify(world.session.held).match(/77000000/g)?.length ?? 0;
  expect(held()).toBe(60);
  const view = await begin();
  expect(held()).toBe(50);
  await judge(await judge(view, 'real'), 'real');
  expect(held()).toBe(49); // the last one can still be taken back
  await judgeAll(await begin());
  expect(held()).toBe(30);
  const more = await spotCheck(reborn(), { key, act: { do: 'more' } });
  expect(more?.next?.url).toMatch(/77/);
  await judgeAll(more);
  expect(held()).toBe(0);
});

test('ids expire, and go when the check or everything is deleted', async () => {
  clock.pass(2 * HOUR);
  expect(await reborn().passing.expire()).toBe(false);
  expect(world.session.held).toEqual({});
});

test('it is in the account’s view and in the export, and is gone when discarded', async () => {
  await judgeAll(await begin());
  expect((await account(reborn(), { key }))?.check).toMatchObject({ judged: 20, next: null });
  const { lines } = await exportAll(reborn(), { after: null });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    spotCheck: { ref: key, sampled: 60, result: { n: 20 } },
  });
  expect(await spotCheck(reborn(), { key, act: { do: 'discard' } })).toBeNull();
  expect((await account(reborn(), { key }))?.check).toBeUndefined();
});

test('an account may be named by an alias, as everywhere', async () => {
  const alias = 'weibo:/n/Office';
  const answers = [answerOf({ observations: [], aliases: [[alias, key]] })];
  await observe(reborn(), FROM, { ...FROM, answers, keys: [key], claims: [] });
  expect(await spotCheck(reborn(), { key: alias, act: { do: 'begin' } })).toMatchObject({ key, drawn: 20 });
});

test('of an account without followers seen nothing can be checked', async () => {
  expect(await spotCheck(reborn(), { key: 'weibo:404', act: { do: 'begin' } })).toBeNull();
});
