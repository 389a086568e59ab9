import type { Ranked } from './post-rank.ts';
import { GRASS, NONE, UNKNOWN } from './tables.ts';

/** Lower comes first: a ladder level, then official without a level, then village, then a mere mandate. */
function order({ level }: Ranked): number {
  if (level === UNKNOWN) return 20;
  if (level === GRASS) return 30;
  if (level === NONE) return 40;
  return level;
}

/**
 * The claim that counts: the highest of several posts, a serving one before a former one. An organ that is only named
 * (a sponsor, the organ of a fan club) is not among them.
 */
export function highest(ranked: Ranked[]): Ranked | null {
  const serving = ranked.filter((each) => !each.claim.former);
  const real = serving.some((each) => each.level !== NONE) || serving.length === ranked.length;
  const among = real ? serving : ranked;
  const [first, ...others] = among;
  if (!first) return null;
  return others.reduce((best, each) => (order(each) < order(best) ? each : best), first);
}
