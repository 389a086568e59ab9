import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FollowerRow } from '../../model/observation.ts';
import { FITTED, isFlagged, SITES, scoreRow } from './model.ts';

const counts = fc.record({ followers: fc.nat(1e7), following: fc.nat(1e7), posts: fc.nat(1e7) });

test('empty accounts score high, used ones low', () => {
  expect(scoreRow({ followers: 1, following: 200, posts: 30 })).toBeGreaterThan(0.9);
  expect(scoreRow({ followers: 18, following: 340, posts: 36 })).toBeGreaterThan(0.5);
  expect(scoreRow({ followers: 230, following: 437, posts: 3000 })).toBeLessThan(0.01);
});

test('making a row emptier never lowers its zombie-likeness', () => {
  fc.assert(
    fc.property(counts, fc.nat(1e7), fc.nat(1e7), (row, fewerFollowers, fewerPosts) => {
      const emptier: FollowerRow = {
        ...row,
        followers: Math.max(0, row.followers - fewerFollowers),
        posts: Math.max(0, row.posts - fewerPosts),
        hasAvatar: false,
        hasBio: false,
      };
      expect(scoreRow(emptier)).toBeGreaterThanOrEqual(scoreRow(row));
    }),
  );
});

test('only followers and posts decide; the rest explains', () => {
  fc.assert(
    fc.property(counts, fc.boolean(), fc.nat(1e7), (row, flag, following) => {
      const told = { ...row, following, hasAvatar: flag, hasBio: flag, namePattern: flag, verified: flag };
      expect(scoreRow(told)).toBe(scoreRow(row));
    }),
  );
});

test('a count that cannot be one is unknown; unknown is neither zero nor evidence', () => {
  const unknown = scoreRow({ posts: 3 });
  for (const followers of [-1, Number.NaN, 1e12, 0.5, '0', null] as never[]) {
    expect(scoreRow({ followers, posts: 3 })).toBe(unknown);
    expect(isFlagged({ followers, posts: 0 })).toBe(false);
  }
  expect(unknown).toBeLessThan(scoreRow({ followers: 0, posts: 3 }));
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (followers, posts) => {
      const score = scoreRow({ followers, posts } as never);
      expect(score >= 0 && score <= 1).toBe(true);
    }),
  );
});

test('the model is for sites with labelled data, and no weight makes an empty row score lower', () => {
  expect([...SITES].sort()).toEqual(['instagram', 'weibo', 'x']);
  expect(FITTED.weights.followers).toBeLessThan(0);
  expect(FITTED.weights.posts).toBeLessThan(0);
});
