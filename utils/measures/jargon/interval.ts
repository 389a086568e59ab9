import type { Interval } from '../../model/finding.ts';
import { type Part, ratioOf } from '../../stats/bootstrap.ts';
import { studentisedRatio } from '../../stats/studentised.ts';
import { mostWhenNoneSeen } from './none-seen.ts';

/** From so many posts on so many days, days are drawn and not posts: what is written on one day hangs together. */
const MANY_POSTS = 100;
const MANY_DAYS = 50;

/** One post with its day (YYYY-MM-DD), where known. */
export interface Dated extends Part {
  day: string | null;
}

/** 90 % interval of an account's density. */
export function densityInterval(posts: readonly Dated[]): Interval {
  if (ratioOf(posts) === 0) return [0, mostWhenNoneSeen(posts.length)];
  return studentisedRatio(units(posts));
}

/** What is drawn as a whole: days where there are many, else posts. */
function units(posts: readonly Dated[]): readonly Part[] {
  const days = new Map<string, Part>();
  for (const { day, sum, size } of posts) {
    if (day === null) return posts;
    const known = days.get(day);
    days.set(day, { sum: (known?.sum ?? 0) + sum, size: (known?.size ?? 0) + size });
  }
  return posts.length >= MANY_POSTS && days.size >= MANY_DAYS ? [...days.values()] : posts;
}
