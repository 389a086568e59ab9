import { IDBDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import type { Observe } from '../messages.ts';
import { observe } from './observe.ts';
import { answerOf, department, FROM, fakeClock, fakeWorld, HOUR, profile, wake } from './testing/fakes.ts';

const seen = (fields: Partial<Observe>): Observe => ({
  ...FROM,
  answers: [],
  keys: [],
  claims: [],
  ...fields,
});
const person = {
  ...department('weibo:7'),
  account: profile({ id: '7', name: 'somebody', verifiedType: -1 }),
};

test('an official account in an answer comes back as a digest in words', async () => {
  const { service } = wake(fakeWorld());
  const answers = [answerOf({ observations: [department()], authors: ['weibo:1001'] })];
  const out = await observe(service, FROM, seen({ answers }));
  expect(out).toMatchObject({ on: true, read: 1, unreadable: 0, authors: ['weibo:1001'] });
  expect(out.digests).toMatchObject([
    { key: 'weibo:1001', kind: 'department', band: 'C', rankText: 'rank L5, likely' },
  ]);
  expect(out.digests[0]?.label).toContain('Office 1001');
  expect(out.notice.changed).not.toBe('');
});

test('the next visit is answered from the database, without measuring anew', async () => {
  const world = fakeWorld();
  await observe(wake(world).service, FROM, seen({ answers: [answerOf({ observations: [department()] })] }));
  const { service, judge } = wake(world, fakeClock('life 2'));
  const out = await observe(service, FROM, seen({ keys: ['weibo:1001', 'weibo:404'] }));
  expect(out.digests.map(({ key }) => key)).toEqual(['weibo:1001']);
  expect(judge.assessed).toBe(0);
});

test('nobody who is not official is kept', async () => {
  const { service } = wake(fakeWorld());
  const out = await observe(service, FROM, seen({ answers: [answerOf({ observations: [person] })] }));
  expect(out.digests).toEqual([]);
  expect(await service.store.observations('weibo:7', '2026-11-23T00:00:00Z')).toBeNull();
});

test('an account that turns out not to be official is forgotten', async () => {
  const { service } = wake(fakeWorld());
  await observe(service, FROM, seen({ answers: [answerOf({ observations: [department('weibo:7')] })] }));
  const out = await observe(service, FROM, seen({ answers: [answerOf({ observations: [person] })] }));
  expect(out.digests).toEqual([]);
  expect(await service.store.size()).toMatchObject({ accounts: 0, bytes: 0 });
});

test('a name link is known once an answer has shown name and id, also after a restart', async () => {
  const world = fakeWorld();
  const alias = 'weibo:/n/Office 1001';
  const { service } = wake(world);
  expect((await observe(service, FROM, seen({ keys: [alias] }))).digests).toEqual([]);
  const answers = [answerOf({ observations: [department()], aliases: [[alias, 'weibo:1001']] })];
  await observe(service, FROM, seen({ answers }));
  const out = await observe(wake(world).service, FROM, seen({ keys: [alias] }));
  expect(out.digests).toMatchObject([{ key: 'weibo:1001', aliases: [alias] }]);
});

test('aliases of people who are not official are not kept', async () => {
  const { service } = wake(fakeWorld());
  const answers = [answerOf({ observations: [person], aliases: [['weibo:/n/somebody', 'weibo:7']] })];
  await observe(service, FROM, seen({ answers }));
  expect(await service.store.direct((db) => db.aliases.count())).toBe(0);
});

test('a name that passed to a private person no longer leads to the office that had it', async () => {
  const { service } = wake(fakeWorld());
  const alias = 'weibo:/n/Office 1001';
  const first = answerOf({ observations: [department()], aliases: [[alias, 'weibo:1001']] });
  await observe(service, FROM, seen({ answers: [first] }));
  const later = answerOf({ observations: [person], aliases: [[alias, 'weibo:7']] });
  await observe(service, FROM, seen({ answers: [later] }));
  expect((await observe(service, FROM, seen({ keys: [alias] }))).digests).toEqual([]);
});

test('a claim under an unresolved name counts for nobody', async () => {
  const { service } = wake(fakeWorld());
  const claim = { name: 'Office', mark: 'organisation' } as const;
  const out = await observe(service, FROM, seen({ claims: [{ key: 'weibo:/n/Office', claim }] }));
  expect(out.digests).toEqual([]);
});

test('an answer of a shape not known is counted and breaks no other', async () => {
  const { service } = wake(fakeWorld());
  const broken = { url: 'https://weibo.com/ajax/x', status: 200, text: '<html>' };
  const out = await observe(
    service,
    FROM,
    seen({ answers: [broken, answerOf({ observations: [department()] })] }),
  );
  expect(out).toMatchObject({ read: 1, unreadable: 1 });
  expect(out.digests).toHaveLength(1);
});

test('a site that the user switched off is neither read nor kept', async () => {
  const { service } = wake(fakeWorld({ off: ['weibo'] }));
  const out = await observe(service, FROM, seen({ answers: [answerOf({ observations: [department()] })] }));
  expect(out).toMatchObject({ on: false, digests: [] });
  expect(await service.store.size()).toMatchObject({ accounts: 0 });
});

test('findings are made anew after a day and by newer measures', async () => {
  const world = fakeWorld();
  const clock = fakeClock();
  const { service, judge } = wake(world, clock);
  await observe(service, FROM, seen({ answers: [answerOf({ observations: [department()] })] }));
  judge.assessed = 0;
  await observe(service, FROM, seen({ keys: ['weibo:1001'] }));
  expect(judge.assessed).toBe(0);
  clock.pass(25 * HOUR);
  await observe(service, FROM, seen({ keys: ['weibo:1001'] }));
  expect(judge.assessed).toBe(1);
  judge.version = '2';
  await observe(service, FROM, seen({ keys: ['weibo:1001'] }));
  expect(judge.assessed).toBe(2);
});

test('a batch is one transaction', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction'); // before the database is opened
  const { service } = wake(fakeWorld());
  const answers = [1, 2, 3].map((n) => answerOf({ observations: [department(`weibo:100${n}`)] }));
  await observe(service, FROM, seen({ answers }));
  transactions.mockClear();
  await observe(service, FROM, seen({ answers: [answerOf({ observations: [department('weibo:1009')] })] }));
  expect(transactions).toHaveBeenCalledTimes(1);
  transactions.mockRestore();
});
