import { BEIJING_SITES, DAY, WEEK } from './constants.ts';
import { springFestivalDay } from './festivals.ts';
import type { Seen } from './seen.ts';

/** From the Little New Year (小年), when offices empty, to the Lantern Festival, when they are full again. */
const SPRING_FESTIVAL = [-8, 15] as const;
/** The week of the National Day, and on other sites the turn of the year: [month, first day, last day]. */
const GOLDEN_WEEK = [[10, 1, 8]] as const;
const TURN_OF_THE_YEAR = [
  [12, 20, 31],
  [1, 1, 6],
] as const;

/** An account that posts at least so much of its usual rate over holidays does not keep them. */
const KEEPS_ON = 0.7;

/** A week counts as festive from so many days of holidays on. */
const DAYS_OF_A_WEEK = 3;

/** Whether each of the last `count` weeks, the newest first, is one of holidays in the site's country. */
export function festiveWeeks({ until, site }: Seen, count: number): boolean[] {
  const isHoliday = BEIJING_SITES.has(site) ? inChina : elsewhere;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => until - week * WEEK - (day + 0.5) * DAY),
  ).map((days) => days.filter(isHoliday).length >= DAYS_OF_A_WEEK);
}

/**
 * Whether the account falls quiet over holidays, as far as an earlier year shows: weekly counts, the newest first. Without an
 * earlier year, yes: holidays alone must never make "slowing".
 */
export function keepsHolidays(counts: readonly number[], festive: readonly boolean[]): boolean {
  const earlier = counts
    .map((count, week) => ({ count, festive: festive[week], week }))
    .filter(({ week }) => week >= 26);
  const of = (kind: boolean) => earlier.filter((one) => one.festive === kind).map(({ count }) => count);
  const holidays = of(true);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  return holidays.length < 3 || mean(holidays) < KEEPS_ON * mean(of(false));
}

function inChina(ms: number): boolean {
  const day = springFestivalDay(ms);
  if (day !== null && day >= SPRING_FESTIVAL[0] && day <= SPRING_FESTIVAL[1]) return true;
  return isWithin(ms + 8 * 3_600_000, GOLDEN_WEEK);
}

function elsewhere(ms: number): boolean {
  return isWithin(ms, TURN_OF_THE_YEAR);
}

function isWithin(ms: number, ranges: readonly (readonly [number, number, number])[]): boolean {
  const date = new Date(ms);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return ranges.some(([of, from, to]) => month === of && day >= from && day <= to);
}
