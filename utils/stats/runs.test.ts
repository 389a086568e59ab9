import { expect, test } from 'vitest';
import { fewRuns, runsOf } from './runs.ts';

/** All ways to place k of n, counted one by one. */
function* arrangements(n: number, k: number): Generator<boolean[]> {
  for (let bits = 0; bits < 2 ** n; bits++) {
    const flags = Array.from({ length: n }, (_, i) => (bits >> i) % 2 === 1);
    if (flags.filter(Boolean).length === k) yield flags;
  }
}

test('neighbours are one run', () => {
  expect(runsOf([true, true, false, true])).toBe(2);
  expect(runsOf([false, false])).toBe(0);
});

test('the probability is that of counting every arrangement', () => {
  for (const [n, k] of [
    [6, 2],
    [9, 4],
    [7, 6],
  ] as const) {
    const all = [...arrangements(n, k)].map(runsOf);
    for (let runs = 0; runs <= k; runs++) {
      const share = all.filter((each) => each <= runs).length / all.length;
      expect(fewRuns(runs, k, n)).toBeCloseTo(share, 10);
    }
  }
});

test('nothing to arrange tells nothing', () => {
  expect(fewRuns(0, 0, 10)).toBe(1);
  expect(fewRuns(1, 10, 10)).toBe(1);
});
