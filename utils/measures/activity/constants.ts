/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** "Posts a week" looks back so far: long enough to hold a week of holidays without being ruled by it. */
export const RECENT_WEEKS = 8;

/** A rate over less than a week would hang on which days of the week were seen. */
export const RATE_DAYS_AT_LEAST = 7;

/** Half a year without an own post: longer than any recess, and the display limit that Weibo users choose most. */
export const DORMANT_DAYS = 180;

/** … or longer than this quantile of the account's own pauses: who posts once a year is not dormant after eight months. */
export const OWN_GAP_QUANTILE = 0.99;

/** Posts of the first days are the trial after signing up; an account that stopped there was never put to use. */
export const FIRST_DAYS = 7;

/** A younger account without a post is new, not unused. */
export const NEW_DAYS = 30;

/** "Slowing" looks at the last eight weeks, and at the last four alone, so that a sharp drop is told within a month. */
export const SLOWING_WEEKS = [4, 8] as const;

/** "Slowing" compares with at most a year before: what the account did long ago is not its habit any more. */
export const BEFORE_WEEKS = 52;

/** … and with no less than the length of the longer recent window itself. */
export const BEFORE_WEEKS_AT_LEAST = 8;

/** Own posts needed in the time before: with fewer, a silent stretch is no news. */
export const BEFORE_POSTS = 10;

/** Level of each of the tests for "slowing" (two windows, posts and sittings): together below 5 %, as simulated. */
export const SLOWING_P = 0.03;

/** … and the drop must matter too: at most half of the rate before. */
export const SLOWING_RATIO = 0.5;

/** Posts that follow each other within so many hours are one sitting: ten posts of one meeting are one event, not ten. */
export const SITTING_HOURS = 6;

/** A season may come some weeks earlier or later than last year. */
export const SEASON_SLACK_WEEKS = 3;

/**
 * Without a year seen, a season cannot be told from a decline; but it comes slowly: then the drop must show against these weeks just
 * before, and be larger. A rate that rises to three times its least over a year changes less between the two.
 */
export const NEAR_WEEKS = 8;
export const NEAR_RATIO = 0.45;

/** The same season of the year before must have been livelier, too: this level, and by a third at least. */
export const SEASON_P = 0.05;
export const SEASON_RATIO = 2 / 3;

/** Clocks differ: a post up to a day ahead of `asOf` counts as posted at `asOf`; later ones are not believed. */
export const CLOCK_SLACK = DAY;

/** Sites whose months and days are Beijing time. The others count in UTC. */
export const BEIJING_SITES: ReadonlySet<string> = new Set(['weibo', 'tencent']);

/** Monday to Friday from 8:00 to before 18:00. */
export const OFFICE_HOURS = [8, 18] as const;

/** 23:00 to before 7:00: hours in which only a desk that never closes posts. */
export const NIGHT_HOURS = [23, 7] as const;

/** "In office hours": at least twice as many posts within them as outside. They are 30 % of the week. */
export const OFFICE_SHARE = 2 / 3;

/** "Round the clock": at least a tenth of the posts by night. Night is a third of the day. */
export const NIGHT_SHARE = 0.1;

/** Own posts needed to speak of hours, of shares and of repetition. */
export const PROFILE_POSTS = 20;

/** Two posts repeat each other when they share at least half of all their runs of four characters. */
export const REPEAT_JACCARD = 0.5;

/** Shorter texts (a wish, an emoji) are alike by nature. Characters without signs, links and numbers' values. */
export const REPEAT_LENGTH = 12;
