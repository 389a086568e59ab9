import type { FollowerRow } from '../../utils/model/observation.ts';
import { seeded } from '../../utils/stats/random.ts';
import type { LabelledRow, LabelledSet } from '../followers/sets.ts';

export const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
export const SIZES = [100, 300, 500];

/** One follower list that might have been seen: `n` followers of a set, `share` of them positive. */
export interface Draw {
  set: LabelledSet;
  share: number;
  n: number;
  rows: LabelledRow[];
}

/** `times` lists for each share and size, rows drawn with replacement from the two classes of the set. Deterministic. */
export function* draws(set: LabelledSet, shares: readonly number[], times: number): Generator<Draw> {
  const random = seeded(20261127);
  const positive = set.rows.filter((row) => row.positive);
  const real = set.rows.filter((row) => !row.positive);
  for (const share of shares) {
    for (const n of SIZES) {
      const count = Math.round(share * n);
      for (let i = 0; i < times; i++) {
        yield { set, share, n, rows: [...pick(positive, count, random), ...pick(real, n - count, random)] };
      }
    }
  }
}

/** `n` of the rows, each drawn anew. */
export function pick<T extends FollowerRow>(rows: readonly T[], n: number, random: () => number): T[] {
  const picked: T[] = [];
  while (picked.length < n) {
    const row = rows[Math.floor(random() * rows.length)];
    if (row) picked.push(row);
  }
  return picked;
}

/** `n` different rows in random order, or all of them where there are fewer. */
export function sample<T>(rows: readonly T[], n: number, random: () => number): T[] {
  return rows
    .map((row) => ({ row, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, n)
    .map(({ row }) => row);
}
