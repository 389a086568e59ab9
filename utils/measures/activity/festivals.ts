import { DAY, HOUR } from './constants.ts';

/**
 * First day of the lunar year, MM-DD, for 2009 to 2060. The lunar calendar follows the sun and the moon over Beijing and cannot be
 * computed in a line; the test compares the table with the Chinese calendar of the platform.
 */
export const FIRST_YEAR = 2009;
export const NEW_YEARS =
  '01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-07 01-26 02-13 02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24 02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02 01-23 02-11 02-01 02-19 02-08 01-28 02-15 02-04 01-24 02-12 02-02'.split(
    ' ',
  );

/** Days from the nearest lunar new year (0 = the day itself, in Beijing) to an instant; null outside the table. */
export function springFestivalDay(ms: number): number | null {
  const beijing = ms + 8 * HOUR;
  const year = new Date(beijing).getUTCFullYear();
  const newYear = NEW_YEARS[year - FIRST_YEAR];
  return newYear === undefined ? null : Math.floor((beijing - Date.parse(`${year}-${newYear}T00:00Z`)) / DAY);
}
