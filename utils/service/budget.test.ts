import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeiguanDb } from '../store/tables.ts';
import { lookedUpLately, state, take, trimLog, type Wish } from './budget.ts';
import { fakeClock, fakeWorld, HOUR, START, wake } from './testing/fakes.ts';

const wish = (fields: Partial<Wish> = {}): Wish => ({
  site: 'weibo',
  kind: 'asked',
  key: 'weibo:1',
  step: 'profile',
  perHour: 30,
  ...fields,
});

function open(clock = fakeClock()) {
  const { service } = wake(fakeWorld(), clock);
  const direct = <T>(work: (db: WeiguanDb) => Promise<T>) => service.store.direct(work);
  return { clock, direct, ask: (fields?: Partial<Wish>) => direct((db) => take(db, wish(fields), clock)) };
}

test('two requests are three seconds apart', async () => {
  const { clock, ask } = open();
  expect(await ask()).toEqual({ state: 'go' });
  expect(await ask()).toEqual({ state: 'wait', ms: 3000 });
  clock.pass(2999);
  expect(await ask()).toEqual({ state: 'wait', ms: 1 });
  clock.pass(1);
  expect(await ask()).toEqual({ state: 'go' });
});

test('when the hour is full, it says when the next place comes free', async () => {
  const { clock, ask } = open();
  for (let i = 0; i < 2; i++) {
    await ask({ perHour: 2 });
    clock.pass(10_000);
  }
  expect(await ask({ perHour: 2 })).toEqual({
    state: 'refused',
    until: new Date(START + HOUR).toISOString(),
  });
  clock.pass(HOUR - 20_000);
  expect(await ask({ perHour: 2 })).toEqual({ state: 'go' });
});

test('quiet look-ups are twenty seconds apart, twelve an hour, and spend the same budget', async () => {
  const { clock, ask, direct } = open();
  expect(await ask({ kind: 'quiet' })).toEqual({ state: 'go' });
  clock.pass(3000);
  expect(await ask({ kind: 'quiet' })).toEqual({ state: 'wait', ms: 17_000 });
  expect(await ask()).toEqual({ state: 'go' });
  for (let i = 0; i < 11; i++) {
    clock.pass(20_000);
    expect(await ask({ kind: 'quiet' })).toEqual({ state: 'go' });
  }
  clock.pass(20_000);
  expect(await ask({ kind: 'quiet' })).toMatchObject({ state: 'refused' });
  expect(await ask()).toEqual({ state: 'go' });
  expect(await direct((db) => state(db, 30, clock))).toMatchObject({ perHour: 30, left: 16, stopped: null });
});

test('many tabs that ask at once get one place', async () => {
  const { ask } = open();
  const grants = await Promise.all(Array.from({ length: 10 }, () => ask()));
  expect(grants.filter((grant) => grant.state === 'go')).toHaveLength(1);
});

test('a clock set forward while the background lives opens nothing', async () => {
  const { clock, ask } = open();
  for (let i = 0; i < 3; i++) {
    await ask({ perHour: 3 });
    clock.pass(3000);
  }
  clock.leap(5 * HOUR);
  expect(await ask({ perHour: 3 })).toMatchObject({ state: 'refused' });
});

test('a clock set back opens nothing and shuts for an hour at most', async () => {
  const world = fakeWorld();
  const before = fakeClock('life 1', START + 1000 * HOUR);
  await wake(world, before).service.store.direct((db) => take(db, wish({ perHour: 1 }), before));
  const clock = fakeClock('life 2', START);
  const { store } = wake(world, clock).service;
  const ask = () => store.direct((db) => take(db, wish({ perHour: 1 }), clock));
  expect(await ask()).toMatchObject({ state: 'refused' });
  clock.pass(HOUR - 1);
  expect(await ask()).toMatchObject({ state: 'refused' });
  clock.pass(1);
  expect(await ask()).toEqual({ state: 'go' });
});

/** A person who asks, waits, sets the clock back or forward; a browser that kills the background at any time. */
const Deeds = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('ask' as const), quiet: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 900_000 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('leap' as const), ms: fc.integer({ min: -1e9, max: 1e9 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('die' as const), back: fc.integer({ min: 0, max: 1e9 }) }),
    },
  ),
  { minLength: 30, maxLength: 120 },
);

test('whatever happens, never more than N in any hour and never closer than three seconds', async () => {
  await fc.assert(
    fc.asyncProperty(Deeds, fc.integer({ min: 1, max: 6 }), async (deeds, perHour) => {
      const world = fakeWorld();
      let clock = fakeClock();
      let { store } = wake(world, clock).service;
      let truth = 0; // real time, which no clock of ours can read
      let life = 1;
      let behind = 0;
      const granted: { at: number; kind: string }[] = [];
      // A wall set forward between two lives cannot be told from a night's sleep, so here each new life finds the wall
      // where the last one would have it or further behind; within a life it leaps both ways.
      for (const deed of deeds) {
        if (deed.do === 'pass') {
          clock.pass(deed.ms);
          truth += deed.ms;
        } else if (deed.do === 'leap') {
          clock.leap(deed.ms);
        } else if (deed.do === 'die') {
          store.close();
          behind += deed.back;
          clock = fakeClock(`life ${++life}`, START + truth - behind);
          store = wake(world, clock).service.store;
        } else {
          const kind = deed.quiet ? 'quiet' : 'asked';
          const grant = await store.direct((db) => take(db, wish({ kind, perHour }), clock));
          if (grant.state === 'go') granted.push({ at: truth, kind });
        }
      }
      store.close();
      granted.forEach((one, i) => {
        const hour = granted.slice(0, i + 1).filter(({ at }) => at > one.at - HOUR);
        expect(hour.length).toBeLessThanOrEqual(perHour);
        if (i > 0) expect(one.at - (granted[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(3000);
      });
    }),
    { numRuns: 60 },
  );
});

test('an account was looked up lately for a day', async () => {
  const { clock, ask, direct } = open();
  await ask({ kind: 'quiet' });
  expect(await direct((db) => lookedUpLately(db, 'weibo:1', clock))).toBe(true);
  expect(await direct((db) => lookedUpLately(db, 'weibo:2', clock))).toBe(false);
  clock.pass(24 * HOUR);
  expect(await direct((db) => lookedUpLately(db, 'weibo:1', clock))).toBe(false);
});

test('the log names nobody: neither the account nor its post', async () => {
  const { ask, direct } = open();
  await ask({ key: 'weibo:2539961154', step: 'comments-5123456789012345' });
  const rows = await direct((db) => db.requests.toArray());
  expect(rows).toMatchObject([{ kind: 'asked', step: 'comments' }]);
  expect(JSON.stringify(rows)).not.toMatch(/2539961154|5123456789012345/);
});

test('the log keeps its newest two thousand rows', async () => {
  const { clock, direct } = open();
  const rows = Array.from({ length: 2010 }, (_, i) => ({
    ...wish({ step: String(i) }),
    at: 0,
    life: 'x',
    lived: 0,
  }));
  await direct((db) => db.requests.bulkAdd(rows.map(({ perHour: _, ...row }) => row)));
  await direct(trimLog);
  expect(await direct((db) => db.requests.count())).toBe(2000);
  expect(await direct(async (db) => (await db.requests.toCollection().last())?.step)).toBe('2009');
  expect(clock.now()).toBe(START);
});
