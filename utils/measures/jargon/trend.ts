import type { Evidence } from '../../model/finding.ts';
import { ratioOf } from '../../stats/bootstrap.ts';
import { densityInterval } from './interval.ts';
import type { Pool } from './pool.ts';
import { scoreOf } from './scale.ts';

/** Days between the first and the last post: less is no time for a habit to change. */
const LEAST_DAYS = 180;

const DAY = 86_400_000;

/**
 * The earlier half of the posts beside the later half, where both would have a number of their own. A change is only told where the
 * two intervals lie apart. null = not enough to say.
 */
export function trendOf(pool: Pool, enoughPosts: number, enoughText: number): Evidence | null {
  const dated = pool.posts
    .flatMap(({ post, scan }) =>
      post.createdAt ? [{ at: post.createdAt, sum: scan.sum, size: scan.size, day: null }] : [],
    )
    .sort((a, b) => a.at.localeCompare(b.at));
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last || Date.parse(last.at) - Date.parse(first.at) < LEAST_DAYS * DAY) return null;
  const middle = dated.length >> 1;
  const halves = [dated.slice(0, middle), dated.slice(middle)];
  const enough = halves.every(
    (half) => half.length >= enoughPosts && half.reduce((size, part) => size + part.size, 0) >= enoughText,
  );
  const [before, after] = halves;
  if (!enough || !before || !after) return null;
  const score = (raw: number) => Math.round(scoreOf(raw, pool.language));
  const [lowBefore, highBefore] = densityInterval(before);
  const [lowAfter, highAfter] = densityInterval(after);
  const id =
    lowAfter > highBefore
      ? 'jargon.trend-up'
      : highAfter < lowBefore
        ? 'jargon.trend-down'
        : 'jargon.trend-same';
  const since = after[0]?.at.slice(0, 10) ?? '';
  return { id, values: { before: score(ratioOf(before)), after: score(ratioOf(after)), since } };
}
