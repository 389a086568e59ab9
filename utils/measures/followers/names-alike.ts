import type { FollowerFact } from '../../model/finding.ts';
import type { FollowerRow } from '../../model/observation.ts';
import { binomialUpperTail } from '../../stats/binomial.ts';
import { FEWEST, factOf, LEVEL, once, shapeOf } from './set-facts.ts';

/** In no labelled set do more than 3 of 100 real accounts share one build with digits (`npm run evaluate -- followers`). */
const USUAL = 0.05;

/** The names that are built alike (nine letters and four digits, say), if they are more than among real people; or null. */
export function findAlike(
  rows: readonly FollowerRow[],
  single: readonly FollowerRow[] = once(rows),
): FollowerFact | null {
  const shapes = known(single);
  if (shapes.length < FEWEST) return null;
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [top, count] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['', 0];
  if (count === 0 || binomialUpperTail(count, shapes.length, USUAL) * counts.size >= LEVEL) return null;
  return factOf('names-alike', known(rows), (shape) => shape === top);
}

function known(rows: readonly FollowerRow[]): string[] {
  return rows.map(shapeOf).filter((shape) => shape !== null);
}
