import { namePattern } from '../measures/followers/name-pattern.ts';
import { nameShape } from '../measures/followers/name-shape.ts';
import type { FollowerRow, FollowersPage, FollowersSample } from '../model/observation.ts';
import { mark } from './mark.ts';
import { compare } from './merge-posts.ts';
import { type Merged, mergeRows, overlay, same } from './merge-rows.ts';
import type { FollowerKept, Order, SampleRow } from './rows.ts';

const ROWS_PER_ORDER = 1000;
/** Pages have 11 to 20 rows: a hundred places each keep their order whatever they hold. */
const PLACES_PER_PAGE = 100;
/** More pages than any list has. */
const MOST_PAGES = 200;

/** Followers are kept as numbers and flags only: no name, no id, and the registration to the day. */
export function mergeFollowers(
  key: string,
  old: FollowerKept[],
  sample: FollowersSample,
  at: string,
  salt: string,
): Merged<FollowerKept> {
  const others = old.filter((row) => row.order !== sample.order);
  const first = ((sample.pages?.[0]?.page ?? 1) - 1) * PLACES_PER_PAGE;
  const merged = mergeRows(
    old.filter((row) => row.order === sample.order),
    sample.rows.map((row, index) => keep(key, sample.order, row, at, salt, first + index)),
    {
      id: (row) => String(row.mark),
      merge: overlay,
      order: (a, b) => compare(b.at, a.at) || (a.place ?? 0) - (b.place ?? 0) || a.mark - b.mark,
      limit: ROWS_PER_ORDER,
    },
  );
  return { ...merged, rows: [...others, ...merged.rows] };
}

/**
 * What tells a repeated row from a new one: a 24-bit mark of a random salt, the account, and the follower's id (or, where a
 * site gives none, name and registration). Each mark fits dozens of the site's users, so it names nobody, and within
 * 1000 rows two meet by chance in 3 of 100 lists.
 */
export function markOf(key: string, row: FollowerRow, salt: string): number {
  if (row.id) return mark(salt, key, row.id);
  const identity = row.name ?? JSON.stringify([row.followers, row.following, row.posts, row.hasAvatar]);
  return mark(salt, key, identity, row.createdAt ?? '');
}

function keep(
  key: string,
  order: Order,
  row: FollowerRow,
  at: string,
  salt: string,
  place: number,
): FollowerKept {
  return {
    key,
    order,
    at,
    place,
    mark: markOf(key, row, salt),
    followers: row.followers ?? null,
    following: row.following ?? null,
    posts: row.posts ?? null,
    createdAt: row.createdAt ? `${row.createdAt.slice(0, 10)}T00:00:00.000Z` : null,
    hasAvatar: row.hasAvatar ?? null,
    hasBio: row.hasBio ?? null,
    namePattern: row.namePattern ?? (row.name ? namePattern(row.name) : null),
    nameShape: row.nameShape ?? (row.name ? nameShape(row.name) : null),
    verified: row.verified ?? null,
  };
}

/** Rows of one order as the list had them; between rows seen in different weeks that is an approximation. */
export function inListOrder(rows: readonly FollowerKept[], order: Order): FollowerKept[] {
  const place = (row: FollowerKept) => row.place ?? Number.POSITIVE_INFINITY;
  return rows
    .filter((row) => row.order === order)
    .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0) || compare(b.at, a.at));
}

/** What is known of a list besides its rows. Rows that are seen say that it is not hidden (any more). */
export function mergeSample(old: SampleRow | undefined, seen: FollowersSample, at: string): SampleRow {
  const before = old ?? { total: null, listed: null, filtered: null, hidden: null, pages: [], at };
  return overlay(before, {
    total: seen.total ?? null,
    listed: seen.listed ?? null,
    filtered: seen.filtered ?? null,
    hidden: seen.hidden ?? (seen.rows.length > 0 ? false : null),
    pages: mergePages(before.pages ?? [], seen.pages ?? [], at),
    at,
  });
}

function mergePages(old: FollowersPage[], seen: FollowersPage[], at: string): FollowersPage[] {
  const byPage = new Map(old.map((page) => [page.page, page]));
  for (const { page, rows } of seen) {
    const next = { page, rows, at };
    const before = byPage.get(page);
    if (!before || !same({ ...before, at }, next) || (before.at ?? '').slice(0, 10) < at.slice(0, 10))
      byPage.set(page, next);
  }
  return [...byPage.values()].sort((a, b) => a.page - b.page).slice(0, MOST_PAGES);
}
