import { namePattern } from '../../measures/followers/name-pattern.ts';
import { nameShape } from '../../measures/followers/name-shape.ts';
import type { FollowerRow, FollowersSample } from '../../model/observation.ts';
import { readCount } from './count.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { SORTS } from './plan-fans.ts';
import { uidIn } from './read-comments.ts';
import { type RawUser, readUser } from './user.ts';

/**
 * friendships/friends: followers with relate=fans, else followees. Followers become numbers and flags; of their names
 * only the pattern is kept, and their ids go no further than the mark that tells a repeated row (store/merge-followers.ts) and,
 * for an hour in memory, a spot check (service/passing.ts). Verified accounts in either list are taken in as accounts.
 */
export function readFriends(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const users = listOf(raw.users);
  if (users === null) return false;
  for (const user of users) into.verifiedUser(user);
  const uid = uidIn(url, 'uid');
  if (uid === null || url.searchParams.get('relate') !== 'fans') return true;
  const rows = rowsOf(users);
  const total = readCount(raw.total_number);
  const page = pageOf(url);
  into.ofUid(uid).followersSample = {
    order: orderOf(url.searchParams.get('fansSortType')),
    total,
    listed: readCount(raw.display_total_number),
    ...(typeof raw.has_filtered_fans === 'boolean' ? { filtered: raw.has_filtered_fans } : {}),
    // The privacy settings of an account can hide its list; its total stays.
    ...(page === 1 && users.length === 0 && total ? { hidden: true } : {}),
    pages: [
      { page, rows: rows.length },
      ...(raw.next_page === 0 && rows.length > 0 ? [{ page: page + 1, rows: 0 }] : []),
    ],
    rows,
  };
  return true;
}

function pageOf(url: URL): number {
  const page = Number(url.searchParams.get('page') ?? '1');
  return Number.isSafeInteger(page) && page > 0 && page < 1000 ? page : 1;
}

export function rowsOf(users: unknown[]): FollowerRow[] {
  return users.flatMap((value) => {
    const user = readUser(value);
    return user ? [row(user)] : [];
  });
}

function row({ account, raw }: NonNullable<ReturnType<typeof readUser>>): FollowerRow {
  return {
    id: account.id,
    followers: account.followers,
    following: account.following,
    posts: account.posts,
    createdAt: account.createdAt,
    hasAvatar: hasAvatar(raw),
    hasBio: typeof raw.description === 'string' ? raw.description.trim() !== '' : undefined,
    namePattern: typeof account.name === 'string' ? namePattern(account.name) : undefined,
    nameShape: typeof account.name === 'string' ? nameShape(account.name) : undefined,
    verified: account.verified,
  };
}

/** Default pictures lie in a folder of their own; without any address nothing is known. */
function hasAvatar(raw: RawUser): boolean | undefined {
  const address = raw.avatar_hd || raw.avatar_large || raw.profile_image_url;
  return address ? !/\/default\/images\/|default_avatar/.test(address) : undefined;
}

function orderOf(sort: string | null): FollowersSample['order'] {
  return (['newest', 'largest'] as const).find((order) => SORTS[order] === sort) ?? 'unknown';
}
