import { describe, expect, test } from 'vitest';
import { PROCESSES, type Process } from './activity/processes.ts';
import { calledSlowing, coverage } from './evaluate-activity.ts';

/** A fast part of `npm run evaluate -- activity`; with fewer accounts the bounds are wider. */
const named = (id: string): Process => {
  const process = PROCESSES.find((one) => one.id === id);
  if (!process) throw new Error(id);
  return process;
};

describe.each(PROCESSES)('$id', (process) => {
  test('the 95 % interval of posts a week holds the true rate about as often', () => {
    const { n, held } = coverage(process, 300, 1);
    expect(n).toBe(300);
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.99);
  });

  if (process.stationary)
    test('is seldom called slowing while its rate does not change', () => {
      expect(calledSlowing(process, 60, 5, 2)).toBeLessThanOrEqual(0.05);
    });
});

test('seen in part, the interval still holds', () => {
  expect(coverage(named('steady'), 300, 3, true).held).toBeGreaterThan(0.92);
});

test('a fall by 70 % is told within four weeks at six posts a week', () => {
  expect(calledSlowing(named('steady'), 60, 6, 4, 0.3)).toBeGreaterThan(0.85);
});
