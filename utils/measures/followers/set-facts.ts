import type { FollowerFact } from '../../model/finding.ts';
import type { FollowerRow } from '../../model/observation.ts';
import { clopperPearson } from '../../stats/binomial.ts';
import { nameShape } from './name-shape.ts';

/** Chance of a false find in one list, all places that are searched together. */
export const LEVEL = 0.001;

/** Fewer rows than this, and a handful of them decides. */
export const FEWEST = 30;

/** A fact about a list rather than a row: how many of the values that are known pass. */
export function factOf<T>(id: string, known: readonly T[], test: (value: T) => boolean): FollowerFact {
  const count = known.filter(test).length;
  return { id, count, n: known.length, interval: clopperPearson(count, known.length) };
}

/**
 * Rows that are alike in every number and flag, once: without ids they may be one account seen twice, which would look
 * like a cluster.
 */
export function once(rows: readonly FollowerRow[]): FollowerRow[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function keyOf(row: FollowerRow): string {
  const { followers, following, posts, createdAt, hasAvatar, hasBio, namePattern, verified, name } = row;
  const flags = `${hasAvatar} ${hasBio} ${namePattern} ${verified}`;
  return `${followers} ${following} ${posts} ${createdAt} ${flags} ${shapeOf(row)} ${name}`;
}

/** The build of the name, '' where it says nothing, null where no name was seen. */
export function shapeOf(row: FollowerRow): string | null {
  return row.nameShape ?? (row.name ? nameShape(row.name) : null);
}
