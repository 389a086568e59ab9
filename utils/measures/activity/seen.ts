import type { Observations, Post } from '../../model/observation.ts';
import { CLOCK_SLACK } from './constants.ts';
import { once } from './once.ts';
import { reachOf } from './reach.ts';
import { type Mark, siteMark } from './site-mark.ts';

/** The timeline as it was seen, in milliseconds. */
export interface Seen {
  site: string;
  /** Silence is judged up to here: when the newest end of the timeline was last seen. */
  until: number;
  /** false: only single posts were met by chance, so nothing can be said of silence. */
  timelineSeen: boolean;
  /** Own posts (no reposts), oldest first, and their times. */
  ownPosts: Post[];
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
  /** From here to `until` nothing of the timeline was left out; -Infinity: its whole life. */
  reach: number;
  /** Stretches of the timeline that were seen without a gap, oldest first; the last one is from `reach` to `until`. */
  spans: [from: number, to: number][];
  created: number | null;
  /** Months with any post, oldest first; null = not known. */
  months: string[] | null;
  /** The last month or day on which the site itself says that something was posted. */
  mark: Mark | null;
}

/** Lays out what was seen. A post without a date says nothing about activity; a post or a month from the future is not believed. */
export function layOut(o: Observations): Seen {
  const asOf = Date.parse(o.asOf);
  const seenAt = o.timeline?.seenAt;
  const dated = [...once(o.posts), ...earlierPosts(o)]
    .map((post) => ({ post, at: post.createdAt ? Date.parse(post.createdAt) : Number.NaN }))
    .filter(({ at }) => at <= asOf + CLOCK_SLACK)
    .map(({ post, at }) => ({ post, at: Math.min(at, asOf) }))
    .sort((a, b) => a.at - b.at);
  const own = dated.filter(({ post }) => post.kind !== 'repost');
  const inOrder = dated.filter(({ post }) => post.pinned !== true);
  const newest = own.at(-1);
  // The profile may count posts that the timeline does not show.
  const total = Math.max(o.timeline?.total ?? 0, o.account.posts ?? 0);
  const looked = Math.min(asOf, seenAt ? Date.parse(seenAt) : asOf);
  const until = Math.max(looked, newest?.at ?? looked);
  const site = siteMark(o, asOf + CLOCK_SLACK);
  const complete = !isLimited(o) && total > 0 && dated.length >= total;
  const oldestTime = inOrder[0]?.at ?? Number.POSITIVE_INFINITY;
  const newestTime = inOrder.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return {
    site: o.account.site,
    until,
    timelineSeen: seenAt !== null,
    ownPosts: own.map(({ post }) => post),
    own: own.map(({ at }) => at),
    ownInOrder: inOrder.filter(({ post }) => post.kind !== 'repost').map(({ at }) => at),
    newest: newest?.post ?? null,
    posts: dated.length,
    reposts: dated.length - own.length,
    oldestTime,
    newestTime,
    complete,
    ...reachOf(o, { until, complete, oldestTime, newestTime, mark: site.mark, months: site.months }),
    created: o.account.createdAt ? Date.parse(o.account.createdAt) : null,
    ...site,
  };
}

/** Posts of which only the time is known. */
function earlierPosts({ earlier }: Observations): Post[] {
  const bare =
    (kind: Post['kind']) =>
    (createdAt: string): Post => ({ id: '', text: '', kind, createdAt });
  return [...(earlier?.own ?? []).map(bare('original')), ...(earlier?.reposts ?? []).map(bare('repost'))];
}

/** The site shows only a part of the timeline, or none of it. */
export function isLimited(o: Observations): boolean {
  return o.timeline?.hidden === true || typeof o.timeline?.limitDays === 'number';
}
