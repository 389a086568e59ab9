import { readCount } from './count.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { isUid } from './keys.ts';
import { rowsOf } from './read-friends.ts';
import { spanOf } from './span.ts';

/**
 * m.weibo.cn/api/container/getIndex: one path for many lists. A profile has `data.userInfo`; a list has `data.cards`,
 * where a post is `mblog`, a user `user` and several are `users`, perhaps one or two levels down in `card_group`.
 */
export function readIndex(body: unknown, url: URL, into: Gathering): boolean {
  const data = fields(fields(body).data);
  const user = into.user(data.userInfo);
  const cards = listOf(data.cards);
  if (cards === null) return user !== null;
  const all = withGroups(withGroups(cards)).map(fields);
  const posts = all.filter((card) => card.mblog !== undefined).map((card) => card.mblog);
  const read = into.statuses(posts);
  const users = all
    .filter((card) => card.mblog === undefined)
    .flatMap((card) => card.user ?? listOf(card.users) ?? []);
  for (const one of users) into.verifiedUser(one);
  readList(url, { users, posts }, fields(data.cardlistInfo), into);
  return read;
}

/** Each card, and behind it those that it groups, once. */
function withGroups(cards: unknown[]): unknown[] {
  return [...new Set(cards.flatMap((card) => [card, ...(listOf(fields(card).card_group) ?? [])]))];
}

/** What a container's name says of the list: 107603UID an account's posts, 231051_-_fans_-_UID its followers. */
function readList(
  url: URL,
  { users, posts }: { users: unknown[]; posts: unknown[] },
  info: Record<string, unknown>,
  into: Gathering,
): void {
  const query = url.searchParams;
  const container = query.get('containerid') ?? '';
  const uid = /^107603(\d+)$/.exec(container)?.[1] ?? '';
  if (isUid(uid)) {
    const isNewest = (query.get('page') ?? '1') === '1' && !query.get('since_id');
    const span = spanOf(into, uid, posts, isNewest);
    into.ofUid(uid).timeline = isNewest ? { total: readCount(info.total), ...span } : span;
  }
  const fans = /^231051_-_fans_-_(\d+)$/.exec(container)?.[1] ?? '';
  if (isUid(fans) && users.length > 0) {
    into.ofUid(fans).followersSample = { order: 'unknown', total: null, rows: rowsOf(users) };
  }
}
