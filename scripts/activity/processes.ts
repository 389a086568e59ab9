import { springFestivalDay } from '../../utils/measures/activity/festivals.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Midnight in Beijing, as UTC. */
const MIDNIGHT = -8 * HOUR;

/** One way of posting. Rates are posts a week; `shape` is 1 on average and tells when posts are to be expected. */
export interface Process {
  id: string;
  /** The rate does not change for good: "slowing" would be wrong. */
  stationary: boolean;
  /** Expected share of the usual rate on a day, given as days before the end (0 = the last day). */
  shape(daysAgo: number, context: Context): number;
  /** Posts of one day whose expected number is given: hours of the day. */
  day(expected: number, random: () => number): number[];
}

export interface Context {
  /** Midnight after the last day, ms. */
  end: number;
  /** Place in the year of this account's season, 0–1. */
  phase: number;
}

const anyHour = (random: () => number) => random() * 24;
const officeHour = (random: () => number) => 8.5 + random() * 9;

/** A Poisson count (Knuth; in parts, since e^-mean must not vanish). */
export function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 30) {
    const limit = Math.exp(-Math.min(left, 30));
    let product = random();
    for (; product > limit; count++) product *= random();
  }
  return count;
}

const atRandom = (expected: number, random: () => number) =>
  Array.from({ length: poisson(expected, random) }, () => anyHour(random));

const BURST = 4;

/** Bursts of four on average (geometric), each within a few hours. */
function inBursts(expected: number, random: () => number): number[] {
  return Array.from({ length: poisson(expected / BURST, random) }, () => {
    const start = random() * 18;
    const hours = [start];
    while (random() < 1 - 1 / BURST) hours.push(start + random() * 6);
    return hours;
  }).flat();
}

/** As many as the timetable says; a part of a post is left to chance. */
function byTimetable(expected: number, random: () => number): number[] {
  const count = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
  return Array.from({ length: count }, () => officeHour(random));
}

const weekday = (daysAgo: number, { end }: Context) =>
  new Date(end - (daysAgo + 0.5) * DAY - MIDNIGHT).getUTCDay();
const isWeekend = (daysAgo: number, context: Context) => weekday(daysAgo, context) % 6 === 0;

/** Eight days of holidays around the lunar new year. */
function isSpringFestival(daysAgo: number, { end }: Context): boolean {
  const day = springFestivalDay(end - (daysAgo + 0.5) * DAY);
  return day !== null && day >= -1 && day <= 6;
}

const steady = () => 1;

export const PROCESSES: Process[] = [
  { id: 'regular', stationary: true, shape: (d, c) => (isWeekend(d, c) ? 0 : 7 / 5), day: byTimetable },
  { id: 'steady', stationary: true, shape: steady, day: atRandom },
  { id: 'bursty', stationary: true, shape: steady, day: inBursts },
  {
    id: 'weekly',
    stationary: true,
    shape: (d, c) => (isWeekend(d, c) ? 0.2 : (7 - 0.4) / 5),
    day: (expected, random) => Array.from({ length: poisson(expected, random) }, () => officeHour(random)),
  },
  {
    // Three times as many at the height of the season as at its bottom; hardly any over the Spring Festival.
    id: 'seasonal',
    stationary: true,
    shape: (d, c) =>
      (1 + 0.5 * Math.sin(2 * Math.PI * (c.phase - d / 365.25))) * (isSpringFestival(d, c) ? 0.05 : 1),
    day: atRandom,
  },
  // Half as many every year.
  { id: 'decaying', stationary: false, shape: (d) => 2 ** (d / 365.25), day: atRandom },
];

export interface Account {
  /** Times of the posts, oldest first, ms. */
  posts: number[];
  /** Posts to be expected from a day up to another, both as days before the end. */
  expected(fromDaysAgo: number, toDaysAgo: number): number;
  end: number;
}

/** One account: `days` of a process at `perWeek`, multiplied by `drop` over the last `dropDays`. The end is a midnight in Beijing. */
export function simulate(
  process: Process,
  random: () => number,
  perWeek: number,
  { days = 730, drop = 1, dropDays = 0 } = {},
): Account {
  const end = Date.UTC(2024, 0, 1 + Math.floor(random() * 1000)) + MIDNIGHT;
  const context: Context = { end, phase: random() };
  const rate = (daysAgo: number) =>
    (perWeek / 7) * process.shape(daysAgo, context) * (daysAgo < dropDays ? drop : 1);
  const posts: number[] = [];
  for (let daysAgo = days - 1; daysAgo >= 0; daysAgo--) {
    const midnight = end - (daysAgo + 1) * DAY;
    for (const hour of process.day(rate(daysAgo), random)) posts.push(midnight + Math.floor(hour * HOUR));
  }
  return {
    posts: posts.sort((a, b) => a - b),
    end,
    expected(from, to) {
      let sum = 0;
      for (let at = Math.floor(to); at < from; at++)
        sum += rate(at) * Math.max(0, Math.min(at + 1, from) - Math.max(at, to));
      return sum;
    },
  };
}
