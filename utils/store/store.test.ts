import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { department, fakeArea, fakeJudge, START } from '../service/testing/fakes.ts';
import type { Batch } from './learn.ts';
import { createStore, type StoreOptions } from './store.ts';
import { defineDb } from './tables.ts';

const NOW = new Date(START).toISOString();
const LIMITS = { postsPerAccount: 200, maxAccounts: 5000, maxBytes: 2e8 };
const KEY = 'weibo:1001';
const judge = fakeJudge();
const batch = (fields: Partial<Batch> = {}): Batch => ({
  keys: [],
  observations: [],
  aliases: [],
  now: NOW,
  limits: LIMITS,
  ...fields,
});
const offices = (count: number, now = NOW) =>
  batch({ observations: Array.from({ length: count }, (_, i) => department(`weibo:${1001 + i}`)), now });

function open(indexedDB: IDBFactory | null = new IDBFactory(), more: Partial<StoreOptions> = {}) {
  const area = more.area ?? fakeArea();
  const engine = { name: 'weiguan', indexedDB: indexedDB as IDBFactory, IDBKeyRange };
  return createStore({ engine, area, ...more });
}
const named = (name: string) => Object.assign(new Error(name), { name });
const correction = { key: KEY, level: 'L3' as const, at: NOW };

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue()); // Dexie tells of its own mending
afterEach(() => vi.restoreAllMocks());

test('what was kept is there for the next life of the background', async () => {
  const idb = new IDBFactory();
  await open(idb).take(offices(2), judge);
  const { known } = await open(idb).take(batch({ keys: [KEY] }), judge);
  expect(known.get(KEY)?.row.account.name).toBe('Office 1001');
});

test('a connection that the browser closed is opened again, once', async () => {
  const store = open();
  await store.take(offices(1), judge);
  await store.direct(async (db) => db.close());
  expect((await store.take(batch({ keys: [KEY] }), judge)).known.size).toBe(1);
});

test.each(['InvalidStateError', 'AbortError'])('one %s is mended by a second try', async (name) => {
  const store = open();
  await store.take(offices(1), judge);
  const real = IDBObjectStore.prototype.get;
  let failures = 0;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (failures++ === 0) throw new DOMException('gone', name);
    return real.call(this, key);
  });
  expect((await store.take(batch({ keys: [KEY] }), judge)).known.size).toBe(1);
  expect(await store.size()).toMatchObject({ durable: true });
});

test('another holder that wants to upgrade or delete is not held up', async () => {
  const idb = new IDBFactory();
  const store = open(idb);
  await store.take(offices(1), judge);
  await defineDb({ name: 'weiguan', indexedDB: idb, IDBKeyRange }).delete();
  expect((await store.take(offices(1), judge)).known.size).toBe(1);
});

test('a database made by a newer version is begun again, corrections come back, and the budget is told', async () => {
  const idb = new IDBFactory();
  const area = fakeArea();
  const first = open(idb, { area });
  await first.take(offices(1), judge);
  await first.correct(KEY, correction);
  first.close();
  const newer = defineDb({ name: 'weiguan', indexedDB: idb, IDBKeyRange });
  newer.version(99).stores({ other: 'id' });
  await newer.open();
  newer.close();
  const onRebuilt = vi.fn(async () => undefined);
  const store = open(idb, { area, onRebuilt });
  const { known } = await store.take(offices(1), judge);
  expect(known.get(KEY)?.correction).toMatchObject({ level: 'L3' });
  expect(await store.size()).toMatchObject({ durable: true });
  expect(onRebuilt).toHaveBeenCalledTimes(1);
});

test.each(['UnknownError', 'VersionError'])('a database that fails with %s is begun again', async (name) => {
  const idb = new IDBFactory();
  const real = idb.open.bind(idb);
  let failures = 0;
  vi.spyOn(idb, 'open').mockImplementation((...args) => {
    if (failures++ === 0) throw named(name);
    return real(...args);
  });
  const store = open(idb);
  expect((await store.take(offices(1), judge)).known.size).toBe(1);
  expect(await store.size()).toMatchObject({ accounts: 1, durable: true });
});

test.each<[string, () => IDBFactory | null]>([
  ['that is not there', () => null],
  ['that the browser refuses', () => failing('SecurityError')],
  ['that is broken for good', () => failing('UnknownError')],
  ['that is blocked for ever', () => Object.assign(new IDBFactory(), { open: () => ({}) as never })],
])('a database %s is stood in for by memory', async (_what, make) => {
  const store = open(make(), { patience: 50 });
  await store.correct(KEY, correction);
  const alias = 'weibo:/n/Office 1001';
  const { known } = await store.take({ ...offices(2), aliases: [[alias, KEY]] }, judge);
  expect(known.get(KEY)?.correction).toMatchObject({ level: 'L3' });
  const again = await store.take(batch({ keys: [alias, 'weibo:7'] }), judge);
  expect([...again.known.keys()]).toEqual([KEY]);
  expect(again.aliases.get(KEY)).toEqual([alias]);
  expect((await store.observations(alias, NOW))?.key).toBe(KEY);
  expect(await store.corrections()).toMatchObject([{ correction, name: 'Office 1001' }]);
  expect(await store.size()).toMatchObject({ accounts: 2, durable: false });
  await expect(store.direct(async () => 1)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  expect(await store.clear(), 'it cannot be promised that nothing is left').toBe(false);
  expect(await store.size()).toMatchObject({ accounts: 0 });
  await expect(store.page('', 50, NOW), 'a part is not everything').rejects.toThrow();
});

test('a correction survives other measures: it is there when all findings are made anew', async () => {
  const idb = new IDBFactory();
  const area = fakeArea();
  const first = open(idb, { area });
  await first.take(offices(1), judge);
  await first.correct(KEY, correction);
  first.close();
  const newer = { ...fakeJudge(), version: '2' };
  const { known } = await open(idb, { area }).take(batch({ keys: [KEY] }), newer);
  expect(known.get(KEY)?.correction).toEqual(correction);
});

test('many corrections are taken in at once, or none when storage refuses', async () => {
  const area = fakeArea();
  const store = open(new IDBFactory(), { area });
  const many = [correction, { ...correction, key: 'weibo:1002' }];
  expect(await store.corrections()).toEqual([]);
  const real = area.set;
  area.set = async () => {
    throw new Error('quota');
  };
  await expect(store.correctAll(many)).rejects.toThrow('quota');
  expect(await store.corrections()).toEqual([]);
  area.set = real;
  await store.correctAll(many);
  expect(await store.corrections()).toHaveLength(2);
});

test('a correction made while the database was down is in it in the next life, and so is its withdrawal', async () => {
  const idb = new IDBFactory();
  const area = fakeArea();
  await open(idb, { area }).take(offices(1), judge);
  const correctionOf = async () =>
    (await open(idb, { area }).take(batch({ keys: [KEY] }), judge)).known.get(KEY)?.correction;
  await open(failing('SecurityError'), { area }).correct(KEY, correction);
  expect(await correctionOf()).toMatchObject({ level: 'L3' });
  await open(failing('SecurityError'), { area }).correct(KEY, null);
  expect(await correctionOf()).toBeNull();
});

test('a database that the browser took away tells the budget, a first one does not, dying in between changes nothing', async () => {
  const area = fakeArea();
  const onRebuilt = vi.fn(async () => undefined);
  await open(new IDBFactory(), { area, onRebuilt }).take(offices(1), judge);
  expect(onRebuilt).not.toHaveBeenCalled();
  const evicted = new IDBFactory();
  const dies = vi.fn(() => Promise.reject(new Error('killed')));
  await expect(open(evicted, { area, onRebuilt: dies }).take(offices(1), judge)).rejects.toThrow('killed');
  await open(evicted, { area, onRebuilt }).take(offices(1), judge);
  await open(evicted, { area, onRebuilt }).take(offices(1), judge);
  expect(onRebuilt).toHaveBeenCalledTimes(1);
});

test('the clean-up keeps no more posts of an account than the settings allow, seen again or not', async () => {
  const store = open();
  const posts = Array.from({ length: 30 }, (_, i) => ({
    id: `p${i}`,
    text: 'x',
    kind: 'original' as const,
    createdAt: new Date(START - i * 1000).toISOString(),
  }));
  await store.take(batch({ observations: [department(KEY, { posts })] }), judge);
  const { bytes } = await store.size();
  await store.tidy({ ...LIMITS, postsPerAccount: 20 });
  const kept = await store.observations(KEY, NOW);
  expect(kept?.seen.posts.map(({ id }) => id)).toEqual(expect.arrayContaining(['p0', 'p19']));
  expect(kept?.seen.posts).toHaveLength(20);
  expect((await store.size()).bytes).toBeLessThan(bytes);
});

function failing(name: string): IDBFactory {
  const fail = () => {
    throw named(name);
  };
  return Object.assign(new IDBFactory(), { open: fail, deleteDatabase: fail });
}

test('when the disk is full, a fifth of the longest unseen accounts makes room', async () => {
  const store = open();
  for (let i = 0; i < 10; i++) {
    const now = new Date(START + i * 1000).toISOString();
    await store.take(batch({ observations: [department(`weibo:${i}`, { at: now })], now }), judge);
  }
  fillUp(1);
  const { known } = await store.take(batch({ observations: [department()] }), judge);
  expect(known.has(KEY)).toBe(true);
  const left = await store.direct((db) => db.accounts.toCollection().primaryKeys());
  expect(left.sort()).toEqual(
    ['weibo:1001', ...Array.from({ length: 8 }, (_, i) => `weibo:${i + 2}`)].sort(),
  );
  expect(await store.size()).toMatchObject({ accounts: 9 });
});

test('when that does not help, the badge is drawn all the same', async () => {
  const store = open();
  fillUp(Number.POSITIVE_INFINITY);
  expect((await store.take(offices(1), judge)).known.size).toBe(1);
});

/** The next `times` writes find the disk full. */
function fillUp(times: number) {
  const real = IDBObjectStore.prototype.put;
  let failures = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (failures++ < times) throw new DOMException('full', 'QuotaExceededError');
    return real.apply(this, args as never);
  });
}

test('a mistake of ours is not hidden as a fault of the database', async () => {
  const store = open();
  const bad = {
    ...judge,
    assess: () => ({}) as never,
    admits: () => {
      throw new TypeError('ours');
    },
  };
  await expect(store.take(offices(1), bad)).rejects.toThrow('ours');
});

test('the longest unseen accounts go when there are more than the settings allow', async () => {
  const store = open();
  await store.take(offices(5, '2026-11-20T00:00:00.000Z'), judge);
  const observations = Array.from({ length: 40 }, (_, i) => department(`weibo:${2000 + i}`));
  await store.take(batch({ observations, limits: { ...LIMITS, maxAccounts: 40 } }), judge);
  await store.idle();
  expect(await store.size()).toMatchObject({ accounts: 40 });
  expect(await store.observations(KEY, NOW)).toBeNull();
  expect(await store.observations('weibo:2039', NOW)).not.toBeNull();
});

test('the longest unseen accounts go when they take more bytes than the settings allow', async () => {
  const store = open();
  const posts = [{ id: '1', text: 'x'.repeat(5000), kind: 'original' as const }];
  const observations = Array.from({ length: 30 }, (_, i) => department(`weibo:${2000 + i}`, { posts }));
  await store.take(batch({ observations, limits: { ...LIMITS, maxBytes: 100_000 } }), judge);
  await store.idle();
  const { bytes, accounts } = await store.size();
  expect(bytes).toBeLessThanOrEqual(100_000);
  expect(accounts).toBeGreaterThan(5);
});

test('nothing of a forgotten account is left behind', async () => {
  const store = open();
  const full = department(KEY, {
    posts: [{ id: '1', text: 'x', kind: 'original' }],
    replies: [{ id: 'c', post: '1', commentAt: NOW, answerAt: null }],
    followersSample: { order: 'newest', rows: [{ name: 'a', followers: 1 }] },
  });
  const alias: [string, string] = ['weibo:/n/Office 1001', KEY];
  await store.take(batch({ observations: [full], aliases: [alias] }), judge);
  await store.tidy({ ...LIMITS, maxAccounts: 0 });
  const rows = await store.direct((db) =>
    Promise.all(db.tables.filter((t) => t.name !== 'meta').map((table) => table.count())),
  );
  expect(rows.every((count) => count === 0)).toBe(true);
});

test('made-up names of one account do not pile up, and its latest is known', async () => {
  const store = open();
  for (let i = 0; i < 30; i++) {
    await store.take({ ...offices(1), aliases: [[`weibo:/n/name${i}`, KEY]] }, judge);
  }
  expect(await store.direct((db) => db.aliases.count())).toBe(20);
  expect((await store.take(batch({ keys: ['weibo:/n/name29'] }), judge)).known.size).toBe(1);
});

test('what is known already is looked at without a write', async () => {
  const store = open();
  await store.take(offices(3), judge);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await store.take(batch({ keys: [KEY, 'weibo:1002'] }), judge);
  await store.take(offices(3), judge);
  expect(put).not.toHaveBeenCalled();
});

test('two batches at once lose nothing', async () => {
  const store = open();
  const withPost = (id: string) =>
    batch({ observations: [department(KEY, { posts: [{ id, text: id, kind: 'original' }] })] });
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.take(withPost(id), judge)));
  const kept = await store.observations(KEY, NOW);
  expect(kept?.seen.posts.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('comments filed under a post count for the account whose post it is, and for nobody else', async () => {
  const store = open();
  const posts = [{ id: '5123456789', text: 'a', kind: 'original' as const, createdAt: NOW }];
  await store.take(batch({ observations: [{ ...department(KEY), posts }] }), judge);
  const comment = (post: string) => ({
    key: `weibo:/status/${post}`,
    at: NOW,
    source: 'page' as const,
    replies: [{ id: post, post, commentAt: NOW, answerAt: null }],
  });
  await store.take(batch({ observations: [comment('5123456789'), comment('5999999999')] }), judge);
  const kept = await store.observations(KEY, NOW);
  expect(kept?.seen.replies?.map(({ post }) => post)).toEqual(['5123456789']);
  expect(await store.size()).toMatchObject({ accounts: 1 });
});

test('a batch of many observations stays in its one transaction', async () => {
  const store = open();
  expect((await store.take(offices(200), judge)).known.size).toBe(200);
});
