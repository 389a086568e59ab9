import type { FollowersSample, Observations } from '../../model/observation.ts';
import type { AskStep } from '../contract.ts';

type Sort = 'newest' | 'largest';

/** The site's name for each order of the list. */
export const SORTS: Record<Sort, string> = { newest: 'followTime', largest: 'fansCount' };

/** Beyond so many rows the bias of the list is larger than the noise (docs/methods/followers.md). */
const ENOUGH_ROWS = 300;
/** Pages asked for at most: a page gives 11 to 20 rows, whatever one asks for. */
const MOST_PAGES: Record<Sort, number> = { newest: 18, largest: 3 };
/** A page gives so many rows at best, and the list ends for everybody after about 860. */
const ROWS_A_PAGE = 20;
const LAST_PAGE = 43;
/** A page seen longer ago is another page by now. */
const FRESH = 30 * 86_400_000;

/**
 * The pages of the followers list that would still tell something, most telling first. The newest order carries the
 * finding; the largest stands beside it, since the two are biased in opposite ways. Within an order each page is
 * taken from the middle of the largest gap, so that a run that ends early has still looked all over the list.
 */
export function fansSteps(seen: Observations | null, uid: string): AskStep[] {
  const step = (sort: Sort, page: number): AskStep => ({
    id: `fans-${sort}-${page}`,
    path: `/ajax/friendships/friends?relate=fans&type=fans&uid=${uid}&page=${page}&count=20&fansSortType=${SORTS[sort]}`,
  });
  const [first, ...newest] = pagesToAsk(seen, 'newest').map((page) => step('newest', page));
  const largest = pagesToAsk(seen, 'largest').map((page) => step('largest', page));
  return [...(first ? [first] : []), ...largest.slice(0, 1), ...newest, ...largest.slice(1)];
}

function pagesToAsk(seen: Observations | null, sort: Sort): number[] {
  const sample = [seen?.followersSample, seen?.followersOtherEnd].find((one) => one?.order === sort);
  const fresh = (sample?.pages ?? []).filter(
    ({ at }) => seen && at && Date.parse(seen.asOf) - Date.parse(at) < FRESH,
  );
  const held = fresh.filter(({ rows }) => rows > 0);
  const rows = held.reduce((sum, page) => sum + page.rows, 0);
  const perPage = Math.max(0, ...held.map((page) => page.rows)) || ROWS_A_PAGE;
  const ends = fresh.filter((page) => page.rows === 0).map(({ page }) => page - 1);
  const last = Math.min(LAST_PAGE, lastPage(seen, sample, perPage), ...ends);
  const wanted = Math.min(Math.ceil((ENOUGH_ROWS - rows) / perPage), MOST_PAGES[sort] - held.length);
  return spread(
    held.map(({ page }) => page),
    last,
    wanted,
  );
}

function lastPage(
  seen: Observations | null,
  sample: FollowersSample | null | undefined,
  perPage: number,
): number {
  const total = sample?.total ?? seen?.account.followers;
  return total == null ? LAST_PAGE : Math.ceil(total / perPage);
}

/** Up to `count` pages of 1 … `last` besides those in `held`: the first, then always the middle of the widest gap. */
export function spread(held: readonly number[], last: number, count: number): number[] {
  const taken = [...new Set(held)].filter((page) => page <= last).sort((a, b) => a - b);
  const chosen: number[] = [];
  while (chosen.length < count) {
    const page = taken.includes(1) ? middleOfWidest([...taken, last + 1]) : 1;
    if (page === null || page > last) break;
    chosen.push(page);
    taken.push(page);
    taken.sort((a, b) => a - b);
  }
  return chosen;
}

function middleOfWidest(ascending: readonly number[]): number | null {
  let widest: [start: number, width: number] = [0, 1];
  for (const [i, end] of ascending.entries()) {
    const start = ascending[i - 1];
    if (start !== undefined && end - start > widest[1]) widest = [start, end - start];
  }
  return widest[1] > 1 ? widest[0] + Math.floor(widest[1] / 2) : null;
}
