import { expect, test } from 'vitest';
import { state, take } from './budget.ts';
import { recordLostLog, recordStop } from './stops.ts';
import { fakeClock, fakeWorld, HOUR, START, wake } from './testing/fakes.ts';

const wish = { site: 'weibo', kind: 'asked', key: 'weibo:1', step: 'posts', perHour: 30 } as const;

function open(clock = fakeClock()) {
  const { store } = wake(fakeWorld(), clock).service;
  return {
    clock,
    sign: (sign: string) => store.direct((db) => recordStop(db, 'weibo', sign, clock)),
    ask: (site = 'weibo') => store.direct((db) => take(db, { ...wish, site }, clock)),
    store,
  };
}
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();

test.each([
  ['414', 3],
  ['418', 3],
  ['432', 3],
  ['html', 3],
  ['ok:-100', 1],
])('after %s nothing is asked for %i hours', async (sign, hours) => {
  const { clock, sign: see, ask } = open();
  await see(sign);
  expect(await ask()).toEqual({ state: 'stopped', sign, until: at(hours) });
  clock.pass(hours * HOUR - 1);
  expect(await ask()).toMatchObject({ state: 'stopped' });
  clock.pass(1);
  expect(await ask()).toEqual({ state: 'go' });
});

test('a sign within a day of the last stop doubles it, up to a day', async () => {
  const { clock, sign, ask } = open();
  const lasts: number[] = [];
  for (let i = 0; i < 5; i++) {
    await sign('418');
    const stopped = await ask();
    const hours = stopped.state === 'stopped' ? (Date.parse(stopped.until) - clock.now()) / HOUR : 0;
    lasts.push(hours);
    clock.pass(hours * HOUR + 1000);
  }
  expect(lasts).toEqual([3, 6, 12, 24, 24]);
  clock.pass(30 * HOUR);
  await sign('418');
  expect(await ask()).toMatchObject({ until: new Date(clock.now() + 3 * HOUR).toISOString() });
});

test('signs that come while it is stopped do not double it, but a graver one prolongs it', async () => {
  const { sign, ask, clock } = open();
  await sign('ok:-100');
  await sign('ok:-100');
  expect(await ask()).toMatchObject({ until: at(1) });
  clock.pass(HOUR / 2);
  await sign('418');
  expect(await ask()).toMatchObject({ sign: '418', until: at(3.5) });
  await sign('ok:-100');
  expect(await ask()).toMatchObject({ sign: '418', until: at(3.5) });
});

test('a stop holds for its site, and survives a new life of the background and a clock set back or forward', async () => {
  const world = fakeWorld();
  const first = fakeClock();
  const { store } = wake(world, first).service;
  await store.direct((db) => recordStop(db, 'weibo', '418', first));
  first.leap(10 * HOUR);
  expect(await store.direct((db) => take(db, wish, first))).toMatchObject({ state: 'stopped' });
  expect(await store.direct((db) => take(db, { ...wish, site: 'mastodon' }, first))).toEqual({ state: 'go' });
  const back = fakeClock('life 2', START - 100 * HOUR);
  const next = wake(world, back).service.store;
  expect(await next.direct((db) => take(db, wish, back))).toMatchObject({ state: 'stopped' });
  back.pass(3 * HOUR);
  expect(await next.direct((db) => take(db, wish, back))).toMatchObject({ state: 'go' });
});

test('the state of the budget tells of the stop', async () => {
  const { store, clock, sign } = open();
  await sign('432');
  expect(await store.direct((db) => state(db, 30, clock))).toEqual({
    perHour: 30,
    left: 0,
    nextAt: at(3),
    stopped: { sign: '432', until: at(3) },
  });
});

test('when the log was lost, every site is left alone', async () => {
  const { store, clock, ask } = open();
  await store.direct((db) => recordLostLog(db, clock));
  expect(await ask('weibo')).toMatchObject({ state: 'stopped', sign: 'log-lost' });
  expect(await ask('mastodon')).toMatchObject({ state: 'stopped' });
});
