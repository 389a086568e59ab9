import { expect, test } from 'vitest';
import { followers } from '../measures/followers/index.ts';
import type { Observation } from '../model/observation.ts';
import { account } from './account.ts';
import { observe } from './observe.ts';
import { answerOf, department, FROM, fakeWorld, profile, wake } from './testing/fakes.ts';

/** Departments of similar size, each with a share of empty followers that grows with its number. */
const offices = (n: number): Observation[] =>
  Array.from({ length: n }, (_, k) => {
    const key = `weibo:${1001 + k}`;
    const rows = Array.from({ length: 60 }, (_, i) => ({
      id: `${k}-${i}`,
      followers: 50,
      posts: i < k * 2 ? 0 : 200,
    }));
    const own = profile({ id: key.slice(6), name: `Office ${k}`, verifiedType: 1, followers: 10_000 + k });
    return department(key, { account: own, followersSample: { order: 'newest', total: 10_000, rows } });
  });

async function view(n: number, key: string) {
  const { service } = wake(fakeWorld());
  const { judge } = service;
  const assess: typeof judge.assess = (seen) => ({
    ...judge.assess(seen),
    followers: followers.measure(seen, { official: null }),
  });
  const measured = { ...service, judge: { ...judge, assess } };
  const answers = [answerOf({ observations: offices(n) })];
  await observe(measured, FROM, { ...FROM, answers, keys: [], claims: [] });
  return account(measured, { key });
}

test('an account’s view says where its followers stand among those of the accounts seen here', async () => {
  const seen = await view(25, 'weibo:1021');
  expect(seen?.contrast).toMatchObject({ by: 'size', n: 24, share: 40 / 60 });
  expect(seen?.contrast?.below).toBeCloseTo(20 / 24, 5);
  expect(seen?.reference).toMatchObject({ year: 2015, outlets: 10 });
});

test('with too few accounts seen it says nothing', async () => {
  expect((await view(20, 'weibo:1011'))?.contrast).toBeUndefined();
});
