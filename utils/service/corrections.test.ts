import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { formatCorrections } from '../interchange/corrections.ts';
import type { Correction } from '../model/correction.ts';
import { correct } from './account.ts';
import { corrections, importCorrections } from './corrections.ts';
import { observe } from './observe.ts';
import { answerOf, department, FROM, fakeClock, fakeWorld, HOUR, START, wake } from './testing/fakes.ts';

const key = 'weibo:1001';
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();
const one = (fields: Partial<Correction> = {}): Correction => ({ key, level: 'L6', at: at(0), ...fields });
const see = (service: Parameters<typeof observe>[0]) =>
  observe(service, FROM, {
    ...FROM,
    answers: [answerOf({ observations: [department(key)] })],
    keys: [],
    claims: [],
  });

test('each correction comes with its case, also after all that was kept of the account is gone', async () => {
  const world = fakeWorld();
  const { service } = wake(world);
  await see(service);
  await correct(service, { key, correction: { level: 'L3' } });
  const before = await corrections(service);
  expect(before.corrections[0]).toMatchObject({
    name: 'Office 1001',
    case: { scale: 'ladder', row: expect.stringContaining('Office 1001\t\tdepartment\t\t\tL3') },
  });
  world.indexedDB = new IDBFactory();
  const after = await corrections(wake(world).service);
  expect(after).toEqual(before);
});

test('a file is taken in, and the badge shows it at the next look', async () => {
  const { service, refreshed } = wake(fakeWorld());
  const text = formatCorrections([one(), one({ key: 'weibo:2', level: 'L2' })], at(0));
  expect(await importCorrections(service, { text })).toEqual({
    state: 'ok',
    added: 2,
    replaced: 0,
    older: 0,
  });
  expect(refreshed.times).toBe(1);
  expect((await see(service)).digests).toMatchObject([{ key, rankText: 'rank L6, corrected by you' }]);
});

test('of two corrections of one account the newer one counts', async () => {
  const clock = fakeClock();
  clock.pass(2 * HOUR);
  const { service } = wake(fakeWorld(), clock);
  await see(service);
  await correct(service, { key, correction: { level: 'L3' } });
  const take = (text: string) => importCorrections(service, { text });
  expect(await take(formatCorrections([one()], at(9)))).toMatchObject({ replaced: 0, older: 1 });
  const newer = [one({ at: at(3), level: 'L8' }), one({ at: at(4), level: 'L9' })];
  expect(await take(formatCorrections(newer, at(9)))).toMatchObject({ added: 0, replaced: 1, older: 1 });
  expect((await corrections(service)).corrections).toMatchObject([{ correction: { level: 'L9' } }]);
});

test('a bad file changes nothing', async () => {
  const { service, refreshed } = wake(fakeWorld());
  const text = formatCorrections([one(), one({ level: 'L0' as never })], at(0));
  expect(await importCorrections(service, { text })).toEqual({
    state: 'bad',
    why: 'entry',
    at: 2,
    field: 'level',
  });
  expect((await corrections(service)).corrections).toEqual([]);
  expect(refreshed.times).toBe(0);
});
