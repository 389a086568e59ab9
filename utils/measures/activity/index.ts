import type { SilenceFinding } from '../../model/finding.ts';
import type { Measure } from '../contract.ts';
import { boundOf } from './bound.ts';
import { explain, type Numbers } from './evidence.ts';
import { hoursOf, ownShare, repeatedShare } from './profile.ts';
import { ownRate } from './rate.ts';
import { layOut, type Seen } from './seen.ts';
import { longestSilence } from './silence.ts';
import { judge } from './status.ts';
import { daysBetween } from './zone.ts';

/**
 * Is anyone there? The last own post, own posts a week with their interval, and one of four states. Reposts and pinned posts never
 * make an account look livelier or quieter. docs/methods/activity.md has the constants and their reasons.
 */
export const activity: Measure<'activity'> = {
  id: 'activity',
  version: 3,
  measure(o) {
    const seen = layOut(o);
    const verdict = judge(o, seen);
    const unused = 'status' in verdict && verdict.status === 'never-used' && seen.own.length === 0;
    const numbers: Numbers = {
      postsPerWeek: unused ? 0 : null,
      ...(!unused && rateOf(seen)),
      ...known<Omit<Numbers, 'postsPerWeek' | 'interval' | 'rateDays'>>({
        ownShare: ownShare(seen),
        repeated: repeatedShare(seen),
        hours: hoursOf(seen),
        longestSilence: silenceOf(seen),
        ageDays: seen.created === null ? null : daysBetween(seen.created, Date.parse(o.asOf)),
        bound: boundOf(o, seen, verdict),
      }),
    };
    const evidence = explain(o, seen, verdict, numbers);
    if ('missing' in verdict) {
      return {
        ...verdict,
        ...(numbers.bound && { bound: numbers.bound }),
        ...(evidence.length > 0 && { evidence }),
      };
    }
    const last = seen.own.at(-1);
    return {
      status: verdict.status,
      lastPostAt: last === undefined ? null : new Date(last).toISOString(),
      n: seen.own.length,
      ...numbers,
      evidence,
    };
  },
};

/** Only what is known: a part that is not is absent. */
function known<T extends object>(parts: { [K in keyof T]: T[K] | null }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as Partial<T>;
}

function rateOf(seen: Seen): Pick<Numbers, 'postsPerWeek' | 'interval' | 'rateDays'> {
  const rate = ownRate(seen);
  if (!rate) return { postsPerWeek: null };
  const [low, high] = rate.interval;
  return {
    postsPerWeek: round(rate.perWeek),
    interval: [Math.floor(low * 100) / 100, Math.ceil(high * 100) / 100],
    rateDays: rate.days,
  };
}

function silenceOf(seen: Seen): SilenceFinding | null {
  const longest = longestSilence(seen);
  if (!longest) return null;
  const { from, to, ongoing, byMonths: atLeast } = longest;
  const iso = (ms: number) => new Date(ms).toISOString();
  return { from: iso(from), to: iso(to), days: daysBetween(from, to), ongoing, atLeast };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
