import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../model/assessment.ts';
import type { JargonFinding } from '../model/finding.ts';
import type { Observations } from '../model/observation.ts';
import type { PeerRow } from '../store/peers.ts';
import { account } from './account.ts';
import { jargonAmong } from './jargon-among.ts';
import { observe } from './observe.ts';
import { answerOf, department, FROM, fakeWorld, official, profile, wake } from './testing/fakes.ts';

const OWN = 'weibo:own';
const finding = (score: number, interval: [number, number] = [score, score]): JargonFinding => ({
  score,
  interval,
  raw: score / 100,
  n: 50,
  shareOfficialese: 0,
  posts: [],
  evidence: [],
});
const peers = (scores: number[]): PeerRow[] =>
  scores.map((jargon, k) => ({ key: `weibo:${1001 + k}`, jargon }));
const upTo = (n: number) => peers(Array.from({ length: n }, (_, k) => k));

test('nothing is said below 20 other accounts with a score, nor without an own one', () => {
  const own = { key: OWN, jargon: 50 };
  const older: PeerRow = { key: 'weibo:9', followers: 1, band: 'C', order: 'newest', count: 1, n: 9 };
  expect(jargonAmong(OWN, finding(50), [own, older, ...upTo(19)])).toBeNull();
  expect(jargonAmong(OWN, finding(50), [own, older, ...upTo(20)])).toMatchObject({ n: 20, below: 1 });
  expect(jargonAmong(OWN, { missing: 'too-little' }, upTo(40))).toBeNull();
});

test('who scores the same does not score less', () => {
  expect(jargonAmong(OWN, finding(0), peers(Array(30).fill(0)))).toMatchObject({ below: 0 });
});

test('an own score that is hardly known leaves the place open', () => {
  const sure = jargonAmong(OWN, finding(20), upTo(40))?.interval ?? [0, 1];
  expect(sure[0]).toBeCloseTo(0.321, 2);
  expect(sure[1]).toBeCloseTo(0.702, 2);
  const unsure = jargonAmong(OWN, finding(20, [2, 38]), upTo(40))?.interval ?? [0.5, 0.5];
  expect(unsure[0]).toBeLessThan(0.05);
  expect(unsure[1]).toBe(1);
});

test('the interval always holds the place', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, score, fc.array(score, { minLength: 20, maxLength: 60 }), (a, b, c, others) => {
      const [low = 0, own = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      const found = jargonAmong(OWN, finding(own, [low, high]), peers(others));
      expect(found?.below).toBeGreaterThanOrEqual(found?.interval[0] ?? 1);
      expect(found?.below).toBeLessThanOrEqual(found?.interval[1] ?? 0);
    }),
  );
});

/** The view of one of `offices` departments, whose scores grow with their number, among as many state media. */
async function view(offices: number, key: string) {
  const { service } = wake(fakeWorld());
  const { judge } = service;
  const assess = (seen: Observations): Assessment => {
    const id = Number(seen.account.id);
    const found = judge.assess(seen);
    const media = { ...official(), kind: 'not-official' as const, mark: 'state-media' as const };
    return { ...found, ...(id >= 5000 && { official: media }), jargon: finding((id % 1000) - 1) };
  };
  const seen = Array.from({ length: offices }, (_, k) => [1001 + k, 5001 + k])
    .flat()
    .map((id) =>
      department(`weibo:${id}`, { account: profile({ id: `${id}`, name: `Office ${id}`, verifiedType: 1 }) }),
    );
  const measured = { ...service, judge: { ...judge, assess } };
  await observe(measured, FROM, {
    ...FROM,
    answers: [answerOf({ observations: seen })],
    keys: [],
    claims: [],
  });
  return account(measured, { key });
}

test('an account’s view says where its score stands among the offices of its site, whose followers nobody saw', async () => {
  expect((await view(25, 'weibo:1021'))?.jargonAmong).toMatchObject({ n: 24, below: 20 / 24 });
  expect((await view(25, 'weibo:1021'))?.contrast).toBeUndefined();
});

test('state media are not among them, and with too few it says nothing', async () => {
  const seen = await view(20, 'weibo:1011');
  expect(seen?.assessment.jargon).toMatchObject({ score: 10 });
  expect(seen?.jargonAmong).toBeUndefined();
  expect((await view(20, 'weibo:5011'))?.jargonAmong).toMatchObject({ n: 20, below: 0.5 });
});
