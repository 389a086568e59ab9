import type { Observations, Post } from '../../model/observation.ts';
import { monthEnd, monthStart } from './calendar.ts';
import { CLOCK_SLACK } from './constants.ts';

/** The timeline as it was seen, in milliseconds. */
export interface Seen {
  site: string;
  /** Silence is judged up to here: when the newest end of the timeline was last seen. */
  until: number;
  /** false: only single posts were met by chance, so nothing can be said of silence. */
  timelineSeen: boolean;
  /** Times of own posts (no reposts), oldest first. */
  own: number[];
  /** Times of own posts that are not pinned: only they show how far back the view reaches. */
  ownInOrder: number[];
  newest: Post | null;
  /** Dated posts of any kind. */
  posts: number;
  reposts: number;
  /** Oldest and newest time of any post in order; Infinity and -Infinity for none. */
  oldestTime: number;
  newestTime: number;
  /** Every post there is was seen. */
  complete: boolean;
  created: number | null;
  /** Months with any post, oldest first; null = not known. */
  months: string[] | null;
  /** Start and end of the last of these months. */
  lastMonth: { name: string; start: number; end: number } | null;
}

const KINDS = { original: 0, reply: 1, repost: 2 };

/** Which of two copies of a post tells more: the one in its place, then the account's own, then the later one. */
function preference(a: Post, b: Post): number {
  return (
    Number(a.pinned === true) - Number(b.pinned === true) ||
    KINDS[a.kind] - KINDS[b.kind] ||
    (b.createdAt ?? '').localeCompare(a.createdAt ?? '')
  );
}

/** Each post once, whatever the order in which its copies came. Posts without an id cannot be told apart and all stay. */
function once(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post>();
  for (const post of posts) {
    const other = byId.get(post.id);
    if (!other || preference(post, other) < 0) byId.set(post.id, post);
  }
  byId.delete('');
  return [...byId.values(), ...posts.filter((post) => post.id === '')];
}

/** Months up to `latest`, oldest first; null when not known, or when all of them lie ahead: that is no list of an account that never posted. */
function pastMonths({ account, activeMonths }: Observations, latest: number): string[] | null {
  if (!activeMonths) return null;
  const past = [...new Set(activeMonths)].filter((month) => monthStart(month, account.site) <= latest).sort();
  return past.length === 0 && activeMonths.length > 0 ? null : past;
}

/** Lays out what was seen. A post without a date says nothing about activity; a post or a month from the future is not believed. */
export function layOut(o: Observations): Seen {
  const asOf = Date.parse(o.asOf);
  const site = o.account.site;
  const seenAt = o.timeline?.seenAt;
  const dated = once(o.posts)
    .map((post) => ({ post, at: post.createdAt ? Date.parse(post.createdAt) : Number.NaN }))
    .filter(({ at }) => at <= asOf + CLOCK_SLACK)
    .map(({ post, at }) => ({ post, at: Math.min(at, asOf) }))
    .sort((a, b) => a.at - b.at);
  const own = dated.filter(({ post }) => post.kind !== 'repost');
  const inOrder = dated.filter(({ post }) => post.pinned !== true);
  const newest = own.at(-1);
  const newestTime = inOrder.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const total = o.timeline?.total ?? o.account.posts ?? null;
  const limited = o.timeline?.hidden === true || typeof o.timeline?.limitDays === 'number';
  const months = pastMonths(o, asOf + CLOCK_SLACK);
  const name = months?.at(-1);
  const looked = Math.min(asOf, seenAt ? Date.parse(seenAt) : asOf);
  return {
    site,
    until: Math.max(looked, newest?.at ?? looked),
    timelineSeen: seenAt !== null,
    own: own.map(({ at }) => at),
    ownInOrder: inOrder.filter(({ post }) => post.kind !== 'repost').map(({ at }) => at),
    newest: newest?.post ?? null,
    posts: dated.length,
    reposts: dated.length - own.length,
    oldestTime: inOrder[0]?.at ?? Number.POSITIVE_INFINITY,
    newestTime,
    complete: !limited && total !== null && total > 0 && dated.length >= total,
    created: o.account.createdAt ? Date.parse(o.account.createdAt) : null,
    months,
    lastMonth: name ? { name, start: monthStart(name, site), end: monthEnd(name, site) } : null,
  };
}
