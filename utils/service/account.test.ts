import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Observations } from '../model/observation.ts';
import { account, correct } from './account.ts';
import { exportAll } from './export-all.ts';
import { handlersFor } from './handlers.ts';
import { observe } from './observe.ts';
import { siteState } from './site-state.ts';
import { answerOf, department, FROM, fakeClock, fakeWorld, HOUR, START, wake } from './testing/fakes.ts';

const key = 'weibo:1001';
const see = (service: Parameters<typeof observe>[0], ...keys: string[]) =>
  observe(service, FROM, {
    ...FROM,
    answers: [answerOf({ observations: keys.map((one) => department(one)) })],
    keys: [],
    claims: [],
  });

test('a view holds all that the card shows', async () => {
  const { service } = wake(fakeWorld());
  await see(service, key);
  expect(await account(service, { key })).toMatchObject({
    key,
    url: 'https://weibo.com/u/1001',
    language: 'en',
    correction: null,
    account: { name: 'Office 1001' },
    digest: { key },
    budget: { left: 30 },
    seenAt: new Date(START).toISOString(),
  });
  expect(await account(service, { key: 'weibo:404' })).toBeNull();
});

test('a corrected rank wins over the measured one, in badge and card, and says whose it is', async () => {
  const { service, refreshed } = wake(fakeWorld());
  await see(service, key);
  const view = await correct(service, { key, correction: { level: 'L3', note: 'it is a ministry' } });
  expect(view?.correction).toMatchObject({ key, level: 'L3', at: new Date(START).toISOString() });
  expect(view?.assessment.rank).toMatchObject({
    level: 'L3',
    band: 'B',
    evidence: [{ id: 'correction.yours' }],
  });
  expect(view?.digest).toMatchObject({ band: 'B', rankText: 'rank L3, corrected by you' });
  expect(view?.measured).toMatchObject({ rank: { level: 'L5' } });
  expect(view?.caseRow).toBe(
    'weibo:1001\tOffice 1001\t\tdepartment\t\t\tL3\tL3\tlikely\tcorrection\tcurrent\tit is a ministry',
  );
  expect(
    (await observe(service, FROM, { ...FROM, answers: [], keys: [key], claims: [] })).digests,
  ).toMatchObject([{ band: 'B' }]);
  expect(refreshed.times).toBe(1);
});

test('nobody becomes official by a correction of an account that is not kept', async () => {
  const { service } = wake(fakeWorld());
  await expect(correct(service, { key, correction: { kind: 'individual' } })).rejects.toThrow('refused');
  expect(await service.store.corrections()).toEqual([]);
});

test('an account that the user calls not official has no badge, and the correction can be withdrawn', async () => {
  const { service } = wake(fakeWorld());
  await see(service, key);
  const ask = () => observe(service, FROM, { ...FROM, answers: [], keys: [key], claims: [] });
  expect(await correct(service, { key, correction: { kind: 'not-official' } })).toMatchObject({ key });
  expect((await ask()).digests).toEqual([]);
  await see(service, key);
  expect(await correct(service, { key, correction: null })).toMatchObject({ correction: null });
  expect((await ask()).digests).toHaveLength(1);
});

test('the export holds every account once, as lines of the interchange format, then the corrections', async () => {
  const { service } = wake(fakeWorld());
  const keys = Array.from({ length: 120 }, (_, i) => `weibo:${2000 + i}`);
  await see(service, ...keys);
  await correct(service, { key: 'weibo:2000', correction: { level: 'L6' } });
  const lines: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof exportAll>> = await exportAll(service, { after });
    lines.push(...page.lines);
    after = page.next;
  } while (after !== null);
  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const ids = parsed.slice(0, -1).map((line) => v.parse(Observations, line).account.id);
  expect(ids).toEqual(keys.map((one) => one.slice(6)));
  const own = { correction: { key: 'weibo:2000', level: 'L6' } };
  expect(parsed[0]).toMatchObject(own);
  expect(parsed[1]).not.toHaveProperty('correction');
  expect(parsed.at(-1)).toMatchObject(own);
});

test('clearing forgets accounts and corrections, and keeps the request log: it must not open the budget', async () => {
  const { service } = wake(fakeWorld());
  const handlers = handlersFor(service, { inject: async () => {}, openPage: async () => {} });
  const origin = { from: 'tab', ...FROM, tabId: 1, frameId: 0 } as const;
  await see(service, key);
  await correct(service, { key, correction: { level: 'L6' } });
  await handlers.ask({ key, done: [] }, origin);
  await handlers.clearAll({}, { from: 'extension' });
  expect(await handlers.account({ key }, origin)).toBeNull();
  expect(await handlers.corrections({}, { from: 'extension' })).toEqual({ corrections: [] });
  expect(await handlers.budget({}, { from: 'extension' })).toMatchObject({ left: 29 });
});

test('the popup gets digests and names of the accounts that have a badge', async () => {
  const { service } = wake(fakeWorld());
  const handlers = handlersFor(service, { inject: async () => {}, openPage: async () => {} });
  await see(service, key);
  const out = await handlers.digests({ keys: [key, 'weibo:404'] }, { from: 'extension' });
  expect(out).toMatchObject({ digests: [{ key }], names: { [key]: 'Office 1001' } });
});

test('the notice of a changed site is shown once a day', async () => {
  const clock = fakeClock();
  const { service } = wake(fakeWorld(), clock);
  const changed = () => siteState(service, FROM, { state: { state: 'changed', why: 'no authors' } });
  expect(await changed()).toEqual({ show: true });
  expect(await changed()).toEqual({ show: false });
  expect(await siteState(service, FROM, { state: { state: 'on' } })).toEqual({ show: false });
  clock.pass(25 * HOUR);
  expect(await changed()).toEqual({ show: true });
});
