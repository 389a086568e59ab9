import { seeded } from './random.ts';
import { horizonOf, inOrder, type Wait, weightedMedian } from './survival.ts';

/** Draws of all groups: the percentiles of 300 medians lie within a point of those of ten thousand. */
const ROUNDS = 300;
/** Any number; the same one, so that the same waits give the same interval. */
const SEED = 20_110_826;

/** Medians (`medianWait`) of whole groups drawn with replacement, as waits of one group may be alike. Draws without an event give none. */
export function bootstrapMedians(groups: readonly (readonly Wait[])[]): number[] {
  const random = seeded(SEED);
  const order = inOrder(groups.flatMap((waits, group) => waits.map((wait) => ({ ...wait, group }))));
  const horizon = horizonOf(order);
  const medians: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Uint16Array(groups.length);
    for (let i = 0; i < groups.length; i++) {
      const drawn = Math.floor(random() * groups.length);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    for (const wait of order) wait.weight = times[wait.group] ?? 0;
    const median = weightedMedian(order, horizon);
    if (median !== null) medians.push(median);
  }
  return medians;
}
