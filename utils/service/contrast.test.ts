import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../stats/random.ts';
import type { FollowersPeer } from '../store/peers.ts';
import { contrast } from './contrast.ts';

type Peer = { key: string } & FollowersPeer;

const peer = (count: number, more: Partial<Peer> = {}): Peer => ({
  key: `weibo:${Math.random()}`,
  followers: 10_000,
  band: 'C',
  order: 'newest',
  count,
  n: 300,
  ...more,
});
const own = peer(150, { key: 'weibo:own' });
const many = (n: number, count: number, more: Partial<Peer> = {}) =>
  Array.from({ length: n }, () => peer(count, more));

test('nothing is said with fewer than 20 accounts to compare with', () => {
  expect(contrast(own, [own, ...many(19, 10)])).toBeNull();
  expect(contrast(own, [own, ...many(20, 10)])).toMatchObject({ by: 'size', n: 20, below: 1 });
});

test('accounts of similar size come first, then those of the same rank', () => {
  const huge = { followers: 9_000_000 };
  expect(contrast(own, many(40, 10, huge))).toMatchObject({ by: 'rank', n: 40 });
  expect(contrast(own, many(40, 10, { ...huge, band: 'F' }))).toBeNull();
  const unranked = { ...own, band: '?' as const };
  expect(contrast(unranked, many(40, 10, { ...huge, band: '?' }))).toBeNull();
});

test('lists in another order are not compared', () => {
  expect(contrast(own, many(40, 10, { order: 'largest' }))).toBeNull();
});

test('the place and its interval: in the middle, at the ends, and wider with fewer followers seen', () => {
  const half = [...many(20, 100), ...many(20, 200)];
  expect(contrast(own, half)).toMatchObject({ below: 0.5, share: 0.5 });
  const [low, high] = contrast(own, half)?.interval ?? [];
  expect(low).toBeCloseTo(0.318, 2);
  expect(high).toBeCloseTo(0.682, 2);
  const fewSeen = contrast({ ...own, count: 10, n: 20 }, half)?.interval ?? [];
  expect(fewSeen).toEqual([0, 1]);
});

test('the interval always holds the place', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), counts, (count, peers) => {
      const found = contrast(
        { ...own, count },
        peers.map((each) => peer(each)),
      );
      expect(found?.below).toBeGreaterThanOrEqual(found?.interval[0] ?? 1);
      expect(found?.below).toBeLessThanOrEqual(found?.interval[1] ?? 0);
    }),
  );
});

test('over simulated accounts the interval holds the true place in at least 95 %', () => {
  const random = seeded(20261127);
  const draw = (share: number, n: number) =>
    Array.from({ length: n }, random).filter((x) => x < share).length;
  let holds = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    // Shares are uniform, so an account with share s has the place s.
    const share = random();
    const peers = Array.from({ length: 25 }, () => peer(Math.round(random() * 300)));
    const [low, high] = contrast({ ...own, count: draw(share, 200), n: 200 }, peers)?.interval ?? [1, 0];
    if (low <= share && share <= high) holds++;
  }
  expect(holds / rounds).toBeGreaterThanOrEqual(0.95);
});
