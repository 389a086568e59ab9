import { beforeEach, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { asked } from './asked.ts';
import { budget } from './budget-state.ts';
import { linger } from './linger.ts';
import { observe } from './observe.ts';
import {
  answerOf,
  department,
  FROM,
  fakeClock,
  fakeWorld,
  HOUR,
  profile,
  type World,
  wake,
} from './testing/fakes.ts';

let world: World;
let clock: ReturnType<typeof fakeClock>;
let lives = 0;
/** A new life of the background: nothing but the database and extension storage is left of the last. */
const reborn = () => {
  const wall = clock.now();
  clock = fakeClock(`life ${++lives}`, wall);
  return wake(world, clock).service;
};
const key = 'weibo:1001';

beforeEach(async () => {
  world = fakeWorld();
  clock = fakeClock();
  const answers = [answerOf({ observations: [department()] })];
  await observe(reborn(), FROM, { ...FROM, answers, keys: [], claims: [] });
});

const posts = [{ id: '1', text: 'x', createdAt: '2026-11-22T00:00:00.000Z', kind: 'original' as const }];

test('a run goes on over the death of the background between any two messages', async () => {
  const done: string[] = [];
  const grants: unknown[] = [];
  for (let round = 0; round < 20; round++) {
    const next = await ask(reborn(), FROM, { key, done });
    if (next.state === 'done') break;
    if (next.state === 'wait') {
      clock.pass(next.ms);
      continue;
    }
    if (next.state !== 'go') throw new Error(next.state);
    grants.push([next.step, next.path, next.left, next.total]);
    const answer = answerOf({
      observations: [{ key, at: '2026-11-23T00:00:01.000Z', source: 'asked', posts }],
    });
    const out = await asked(reborn(), FROM, { key, answer });
    expect(out.state).toBe('ok');
    expect(out.digest).toMatchObject({ key, activity: { mark: 'active' } });
    done.push(next.step);
  }
  expect(grants).toEqual([
    ['profile', '/ajax/profile', 3, 3],
    ['months', '/ajax/months', 2, 3],
    ['posts', '/ajax/posts', 1, 3],
  ]);
  expect(await budget(reborn())).toMatchObject({ left: 27 });
});

test('only accounts that are kept are asked about', async () => {
  expect(await ask(reborn(), FROM, { key: 'weibo:404', done: [] })).toEqual({ state: 'done' });
});

test('a sign of a limit in our own answer, or in one of the page, stops the asking', async () => {
  const limited = { url: 'https://weibo.com/ajax/x', status: 418, text: '' };
  expect(await asked(reborn(), FROM, { key, answer: limited })).toMatchObject({
    state: 'limited',
    digest: { key },
  });
  expect(await ask(reborn(), FROM, { key, done: [] })).toMatchObject({ state: 'stopped', sign: '418' });
  clock.pass(3 * HOUR);
  expect(await ask(reborn(), FROM, { key, done: [] })).toMatchObject({ state: 'go' });
  await observe(reborn(), FROM, { ...FROM, answers: [limited], keys: [], claims: [] });
  expect(await ask(reborn(), FROM, { key, done: [] })).toMatchObject({ state: 'stopped' });
});

test('an answer that comes after the user switched the site off is not kept', async () => {
  world.settings.off = ['weibo'];
  const other = 'weibo:1002';
  const answer = answerOf({ observations: [department(other)] });
  const data = { key: other, step: 'profile', answer };
  expect(await asked(reborn(), FROM, data)).toEqual({ state: 'ok', digest: null });
  world.settings.off = [];
  expect(
    (await observe(reborn(), FROM, { ...FROM, answers: [], keys: [other], claims: [] })).digests,
  ).toEqual([]);
});

test('a path that would leave the host is not granted', async () => {
  const service = reborn();
  for (const path of ['//evil.example/x', 'https://evil.example/', '/\\evil.example']) {
    const reader = { ...service.readerOf('weibo'), plan: () => [{ id: 'x', path }] };
    const bent = { ...service, readerOf: () => reader as never };
    expect(await ask(bent, FROM, { key, done: [] })).toEqual({ state: 'done' });
  }
});

test('without a database nothing is asked', async () => {
  const broken = { ...world, indexedDB: undefined as never };
  const { service } = wake(broken, clock, { engine: { name: 'x', indexedDB: null as never } });
  const answers = [answerOf({ observations: [department()] })];
  const out = await observe(service, FROM, { ...FROM, answers, keys: [], claims: [] });
  expect(out.digests).toHaveLength(1);
  expect(await ask(service, FROM, { key, done: [] })).toEqual({ state: 'refused', until: null });
  expect(await linger(service, FROM, { keys: [key] })).toEqual({ state: 'refused', until: null });
  expect(await budget(service)).toMatchObject({ left: 0 });
});

test('a quiet look-up asks once for the text of an account that wants it', async () => {
  expect(await linger(reborn(), FROM, { keys: [key] })).toMatchObject({
    state: 'go',
    path: '/ajax/popcard?id=1001',
  });
  clock.pass(60_000);
  expect(await linger(reborn(), FROM, { keys: [key] })).toEqual({ state: 'done' });
});

test('an account whose verification text is known is not looked up', async () => {
  const account = profile({ id: '1001', verifiedType: 1, verifiedReason: 'Official account of the office' });
  const answer = answerOf({ observations: [department(key, { account, at: '2026-11-23T00:00:01.000Z' })] });
  const out = await asked(reborn(), FROM, { key, answer });
  expect(out.digest).toMatchObject({ wantsText: false });
  expect(await linger(reborn(), FROM, { keys: [key] })).toEqual({ state: 'done' });
});

test.each([
  ['before the user has read the explanation', { welcomed: false }],
  ['when the user switched them off', { quietLookUps: false }],
  ['on a site that is switched off', { off: ['weibo'] }],
])('no quiet look-up is made %s', async (_when, settings) => {
  Object.assign(world.settings, settings);
  expect(await linger(reborn(), FROM, { keys: [key] })).toEqual({ state: 'refused', until: null });
});
