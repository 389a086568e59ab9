import type { Observations } from '../../model/observation.ts';
import { OLD_ENOUGH_HOURS, type Sorted } from './comparable.ts';

/** Posts named at most: one afternoon's reading, not a task. */
const NAMED = 3;

/**
 * Which posts to open to see more: where only some replies were seen, and posts with comments, old enough, that were not read yet; the most
 * commented first.
 */
export function postsToOpen(seen: Observations, sorted: Sorted): { post: string; n: number }[] {
  const settled = Date.parse(seen.asOf) - OLD_ENOUGH_HOURS * 3_600_000;
  const read = new Set([...sorted.comparable, ...sorted.young].map(({ post }) => post));
  const half = new Set(sorted.partial);
  const n = (comments: number | null | undefined) => comments ?? 0;
  return seen.posts
    .filter(({ id, comments, commentsClosed }) => id !== '' && n(comments) > 0 && commentsClosed !== true)
    .filter(
      ({ id, createdAt }) => half.has(id) || (!read.has(id) && createdAt && Date.parse(createdAt) < settled),
    )
    .sort((a, b) => n(b.comments) - n(a.comments) || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ id, comments }) => ({ post: id, n: n(comments) }));
}
