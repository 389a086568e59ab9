import type { Observations } from '../../model/observation.ts';
import { OLD_ENOUGH_HOURS, type Sorted } from './comparable.ts';

/** Posts named at most: one afternoon's reading, not a task. */
const NAMED = 3;

/**
 * Which posts to open to see more: where only some replies were seen, and posts with comments, old enough, that were not read yet; the most
 * commented first.
 */
export function postsToOpen(seen: Observations, sorted: Sorted): { post: string; n: number; at: string }[] {
  const settled = Date.parse(seen.asOf) - OLD_ENOUGH_HOURS * 3_600_000;
  const read = new Set([...sorted.comparable, ...sorted.young].map(({ post }) => post));
  const half = new Set(sorted.partial);
  return seen.posts
    .flatMap(({ id, comments, commentsClosed, createdAt }) =>
      id !== '' && comments && commentsClosed !== true && createdAt
        ? [{ post: id, n: comments, at: createdAt }]
        : [],
    )
    .filter(({ post, at }) => half.has(post) || (!read.has(post) && Date.parse(at) < settled))
    .sort((a, b) => b.n - a.n || (a.post < b.post ? -1 : 1))
    .slice(0, NAMED);
}
