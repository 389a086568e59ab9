import * as v from 'valibot';
import { Account } from './account.ts';
import { instant, shortText, unknownIfBad } from './bounds.ts';

const small = unknownIfBad(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const flag = v.nullish(v.boolean());

/** One post of the account. `text` holds its own words only: not the quoted original, not what follows `//@`. */
export const Post = v.object({
  id: v.optional(v.nullish(shortText(100), ''), ''),
  text: v.optional(v.nullish(shortText(20_000), ''), ''),
  /** Unknown when missing: such a post counts for jargon, never for activity. */
  createdAt: unknownIfBad(instant),
  kind: v.optional(v.nullish(v.picklist(['original', 'repost', 'reply']), 'original'), 'original'),
  lang: v.nullish(shortText(35)),
  reposts: small,
  comments: small,
  likes: small,
  /** The post stands out of order at the top of the profile. */
  pinned: flag,
  /** The site cut the text; the rest was not seen. */
  truncated: flag,
  /** Where a person can read it. Built by us from ids, never taken from the page. */
  url: v.nullish(shortText(300)),
  /** Nobody can comment: a result of its own, not silence. */
  commentsClosed: flag,
});
export type Post = v.InferOutput<typeof Post>;

/** A wrong count makes the whole row wrong: what else it says cannot be trusted either. */
const rowCount = v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** One follower as numbers and flags. Id and name tell a repeated row and a name's pattern; neither is stored. */
export const FollowerRow = v.object({
  id: v.nullish(shortText(200)),
  followers: rowCount,
  following: rowCount,
  posts: rowCount,
  createdAt: unknownIfBad(instant),
  hasAvatar: flag,
  hasBio: flag,
  name: v.nullish(shortText(200)),
  /** The name looks machine-made (`用户9968044123`); kept instead of the name. */
  namePattern: flag,
  /** How the name is built (`a9d4`: nine letters, four digits); kept instead of the name. '' where that says nothing. */
  nameShape: v.nullish(shortText(40)),
  verified: flag,
});
export type FollowerRow = v.InferOutput<typeof FollowerRow>;

/** One page of a followers list that was seen, counted from 1. Without rows it lies behind the end of the list. */
export const FollowersPage = v.object({
  page: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  rows: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  at: unknownIfBad(instant),
});
export type FollowersPage = v.InferOutput<typeof FollowersPage>;

export const FollowersSample = v.object({
  order: v.optional(v.nullish(v.picklist(['newest', 'largest', 'unknown']), 'unknown'), 'unknown'),
  total: small,
  /** How many of them the site says that it lists. */
  listed: small,
  /** The site says that it left followers out of the list. */
  filtered: flag,
  /** There are followers, but the account or the site shows no list of them. */
  hidden: flag,
  /** Which pages of the list the rows come from; missing where a list has none. */
  pages: unknownIfBad(v.array(FollowersPage)),
  /** A row that cannot be read stays as an empty row: it is counted as unusable and loses no other. */
  rows: v.array(v.fallback(FollowerRow, {})),
});
export type FollowersSample = v.InferOutput<typeof FollowersSample>;

/**
 * A comment by somebody else and the account's answer to it. Nothing about who commented is kept, and nothing of what was
 * written but whether it was a question.
 */
export const Reply = v.object({
  id: v.nullish(shortText(100)),
  post: shortText(100),
  commentAt: instant,
  /** null: no answer among the replies that were seen. */
  answerAt: v.nullish(instant, null),
  /** false: only a part of the replies to this comment was seen, so that "not answered" means only "not seen". */
  complete: flag,
  /** When its replies were last looked at (the last time all of them were, if ever): how long an answer was waited for. Missing = at `asOf`. */
  seenAt: unknownIfBad(instant),
  /** The comment asks something (utils/measures/response/question.ts). Missing = its words were not seen. */
  question: flag,
  /** The list that it was met in: `popular` shows first what many liked, and is no fair sample. */
  order: unknownIfBad(v.picklist(['time', 'popular'])),
  /** The comment stands under a post of somebody else, where this account answered it unasked. */
  elsewhere: flag,
});
export type Reply = v.InferOutput<typeof Reply>;

/** What the site hides of the timeline: with a limit, an empty list is not "never used". */
export const Timeline = v.object({
  /** Only posts of the last so many days are shown. */
  limitDays: small,
  hidden: flag,
  /** The site's own count of visible posts. */
  total: small,
  /**
   * When the newest end of the account's own timeline (or its list of active months) was last seen: silence is counted
   * up to then. null = never, only single posts were met elsewhere; missing = at `asOf`.
   */
  seenAt: unknownIfBad(instant),
  /**
   * Stretches of the timeline, [from, to], of which every post was seen. Looks at different times leave gaps between them, and
   * what lies in a gap is not silence. Missing: the posts given are taken for the account's newest, without a gap.
   */
  spans: unknownIfBad(v.pipe(v.array(v.tuple([instant, instant])), v.maxLength(200))),
  /** The last day on which the site itself says that something was posted, perhaps a repost; in the site's own calendar. */
  lastActiveOn: unknownIfBad(
    v.pipe(
      instant,
      v.transform((at) => at.slice(0, 10)),
    ),
  ),
});
export type Timeline = v.InferOutput<typeof Timeline>;

/** Times of posts of which nothing else is kept. */
export const Earlier = v.object({ own: v.array(instant), reposts: v.array(instant) });

/**
 * All that is known of one account at a time: the input of every measure, and one line of the interchange format.
 * Only `account.site`, `account.id` (or `name`) and `asOf` are required.
 */
export const Observations = v.object({
  account: v.pipe(
    Account,
    v.check((a) => a.id !== '' || (a.name ?? '') !== '', 'account needs an id or a name'),
  ),
  posts: v.optional(v.nullish(v.array(Post), []), []),
  /** Months (YYYY-MM, Beijing time on Weibo) with at least one post, over the whole life; missing = not asked. */
  activeMonths: v.nullish(v.array(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)))),
  earlier: unknownIfBad(Earlier),
  followersSample: v.nullish(FollowersSample),
  /** The list in its other order, where that was seen too. Never mixed with the first: the bias is another one. */
  followersOtherEnd: v.nullish(FollowersSample),
  replies: v.nullish(v.array(Reply)),
  timeline: v.nullish(Timeline),
  asOf: instant,
});
export type Observations = v.InferOutput<typeof Observations>;

/** Where an observation comes from: the page had loaded it, or we asked the site. */
export type Source = 'page' | 'asked';

/** Something seen of one account at one time: any part of the whole above. */
export interface Observation {
  key: string;
  at: string;
  source: Source;
  account?: Account;
  posts?: Post[];
  activeMonths?: string[];
  followersSample?: FollowersSample;
  replies?: Reply[];
  timeline?: Timeline;
}
