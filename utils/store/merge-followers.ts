import { namePattern } from '../measures/followers/name-pattern.ts';
import { nameShape } from '../measures/followers/name-shape.ts';
import type { FollowerRow, FollowersSample } from '../model/observation.ts';
import { mark } from './mark.ts';
import { compare } from './merge-posts.ts';
import { type Merged, mergeRows, overlay } from './merge-rows.ts';
import type { FollowerKept, Order } from './rows.ts';

const ROWS_PER_ORDER = 1000;

/**
 * Followers are kept as numbers and flags only. What tells a repeated row from a new one is a 24-bit mark of a random
 * salt, the account, the name and the registration time: each mark fits dozens of the site's users, so it names
 * nobody, and within 1000 rows two meet by chance in 3 of 100 lists. Registration is kept to the day.
 */
export function mergeFollowers(
  key: string,
  old: FollowerKept[],
  sample: FollowersSample,
  at: string,
  salt: string,
): Merged<FollowerKept> {
  const others = old.filter((row) => row.order !== sample.order);
  const merged = mergeRows(
    old.filter((row) => row.order === sample.order),
    sample.rows.map((row) => keep(key, sample.order, row, at, salt)),
    {
      id: (row) => String(row.mark),
      merge: overlay,
      order: (a, b) => compare(b.at, a.at) || a.mark - b.mark,
      limit: ROWS_PER_ORDER,
    },
  );
  return { ...merged, rows: [...others, ...merged.rows] };
}

function keep(key: string, order: Order, row: FollowerRow, at: string, salt: string): FollowerKept {
  const identity = row.name ?? JSON.stringify([row.followers, row.following, row.posts, row.hasAvatar]);
  return {
    key,
    order,
    at,
    mark: mark(salt, key, identity, row.createdAt ?? ''),
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
