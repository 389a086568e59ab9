/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** "Posts a week" looks back so far: long enough to hold a week of holidays without being ruled by it. */
export const RECENT_WEEKS = 8;

/** Half a year without an own post: longer than any recess, and the display limit that Weibo users choose most. */
export const DORMANT_DAYS = 180;

/** Posts of the first days are the trial after signing up; an account that stopped there was never put to use. */
export const FIRST_DAYS = 7;

/** A younger account without a post is new, not unused. */
export const NEW_DAYS = 30;

/** "Slowing" compares with at most a year before: what the account did long ago is not its habit any more. */
export const BEFORE_WEEKS = 52;

/** … and with no less than the length of the recent window itself. */
export const BEFORE_WEEKS_AT_LEAST = 8;

/** Own posts needed in the time before: with fewer, a silent stretch is no news. */
export const BEFORE_POSTS = 10;

/** Level of the one-sided test for "slowing". Strict, because an account is looked at again and again. */
export const SLOWING_P = 0.01;

/** … and the drop must matter too: at most half of the rate before. */
export const SLOWING_RATIO = 0.5;

/** Clocks differ: a post up to a day ahead of `asOf` counts as posted at `asOf`; later ones are not believed. */
export const CLOCK_SLACK = DAY;

/** Sites whose months and days are Beijing time. The others count in UTC. */
export const BEIJING_SITES: ReadonlySet<string> = new Set(['weibo', 'tencent']);
