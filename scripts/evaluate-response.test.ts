import { expect, test } from 'vitest';
import { coverageOf } from './evaluate-response.ts';
import { PROCESSES } from './response/processes.ts';

/** A fast part of `npm run evaluate -- response`: by chance alone 200 accounts lie up to 5 points from what 2,000 show. */
test.each(PROCESSES.map((process) => [process.name, process] as const))(
  'the intervals hold the truth about as often as they say: %s',
  (_name, process) => {
    const { rate, rates, delay } = coverageOf(process, 200, 1949);
    expect(rates).toBeGreaterThan(190);
    for (const covered of [rate, delay]) {
      expect(covered).toBeGreaterThan(0.88);
      expect(covered).toBeLessThanOrEqual(1);
    }
  },
);

test('the same seed gives the same figures', () => {
  const [process] = PROCESSES;
  if (!process) throw new Error('no processes');
  expect(coverageOf(process, 20, 3)).toEqual(coverageOf(process, 20, 3));
});
