import type { ActivityFinding, Evidence } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { DAY, FIRST_DAYS } from './constants.ts';
import type { Seen } from './seen.ts';
import { dormantAfter } from './silence.ts';
import { lastSign, type Verdict } from './status.ts';
import { dayOf, daysBetween } from './zone.ts';

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const ACTIVITY_EVIDENCE = [
  'activity.last-post',
  'activity.last-month',
  'activity.last-day',
  'activity.active-until',
  'activity.none-since',
  'activity.no-own-post',
  'activity.empty',
  'activity.first-days',
  'activity.own-pause',
  'activity.rate',
  'activity.slowing',
  'activity.silence',
  'activity.silence-ongoing',
  'activity.silence-months',
  'activity.office-hours',
  'activity.round-the-clock',
  'activity.repeated',
  'activity.reposts',
  'activity.partial',
  'activity.single-posts',
  'activity.months',
  'activity.limit',
  'activity.hidden',
  'activity.as-of',
] as const;
type Id = (typeof ACTIVITY_EVIDENCE)[number];

export type Say = (id: Id, values?: Evidence['values'], post?: string) => void;
export type Numbers = Omit<ActivityFinding, 'status' | 'evidence' | 'lastPostAt' | 'n'>;

/** The facts behind the finding, most telling first. */
export function explain(o: Observations, seen: Seen, verdict: Verdict, numbers: Numbers): Evidence[] {
  const facts: Evidence[] = [];
  const say: Say = (id, values, post) => {
    facts.push({ id, ...(values && { values }), ...(post && { post }) });
  };
  sayLast(seen, say);
  sayBound(seen, numbers, say);
  if ('status' in verdict && verdict.status === 'never-used') {
    if (verdict.why === 'empty') say('activity.empty');
    else say('activity.first-days', { n: FIRST_DAYS });
  }
  const own = dormantAfter(seen);
  const quiet = seen.until - (seen.own.at(-1) ?? seen.until);
  if (
    'status' in verdict &&
    verdict.status === 'active' &&
    quiet > 0.5 * own &&
    own > dormantAfter({ ...seen, spans: [] })
  )
    say('activity.own-pause', { n: Math.floor(own / DAY) });
  if ('slowing' in verdict) {
    const { now, before, weeks, beforeWeeks } = verdict.slowing;
    say('activity.slowing', { now: round(now), before: round(before), weeks, beforeWeeks });
  }
  sayNumbers(seen, numbers, say);
  sayLimits(o, seen, say);
  return facts;
}

function sayLast(seen: Seen, say: Say): void {
  const sign = lastSign(seen);
  const last = seen.own.at(-1);
  if (last !== undefined && seen.newest) {
    const values = { date: dayOf(last, seen.site), n: daysBetween(last, seen.until) };
    say('activity.last-post', values, seen.newest.id || undefined);
  } else if (seen.posts > 0) {
    say('activity.no-own-post', { n: seen.posts });
  }
  if (sign?.by === 'month' && seen.mark) say('activity.last-month', { month: seen.mark.name });
  if (sign?.by === 'day' && seen.mark) say('activity.last-day', { date: seen.mark.name });
}

function sayBound(seen: Seen, { bound }: Numbers, say: Say): void {
  if (bound?.activeUntil) {
    say('activity.active-until', { date: dayOf(Date.parse(bound.activeUntil), seen.site), n: bound.n });
  } else if (bound && bound.n > 0 && Number.isFinite(seen.oldestTime)) {
    say('activity.none-since', { date: dayOf(seen.oldestTime, seen.site), n: bound.n });
  }
}

function sayNumbers(
  seen: Seen,
  { postsPerWeek, interval, rateDays, longestSilence, hours, repeated }: Numbers,
  say: Say,
): void {
  if (postsPerWeek !== null && interval && rateDays !== undefined) {
    say('activity.rate', { perWeek: postsPerWeek, low: interval[0], high: interval[1], n: rateDays });
  }
  if (longestSilence) {
    const { days, from, to, ongoing, atLeast } = longestSilence;
    const range = { from: dayOf(Date.parse(from), seen.site), to: dayOf(Date.parse(to), seen.site) };
    if (ongoing) say('activity.silence-ongoing', { n: days, from: range.from });
    else say(atLeast ? 'activity.silence-months' : 'activity.silence', { n: days, ...range });
  }
  if (hours?.kind === 'office-hours') {
    const percent = Math.round(100 * (hours.office ?? 0));
    say('activity.office-hours', { percent, n: hours.n });
  } else if (hours?.kind === 'round-the-clock') say('activity.round-the-clock', { n: hours.n });
  if (repeated && repeated.count > 0) say('activity.repeated', { n: repeated.count, total: repeated.n });
}

/** What was not seen, so that a reader can judge how far the finding carries. */
function sayLimits(o: Observations, seen: Seen, say: Say): void {
  const total = o.account.posts ?? o.timeline?.total;
  if (seen.reposts > 0 && seen.own.length > 0)
    say('activity.reposts', { n: seen.reposts, total: seen.posts });
  if (seen.months) say('activity.months', { n: seen.months.length });
  if (!seen.timelineSeen) say('activity.single-posts', { n: seen.posts });
  else if (typeof total === 'number' && total > seen.posts) say('activity.partial', { n: seen.posts, total });
  if (typeof o.timeline?.limitDays === 'number') say('activity.limit', { n: o.timeline.limitDays });
  if (o.timeline?.hidden === true) say('activity.hidden');
  if (Date.parse(o.asOf) - seen.until > DAY) say('activity.as-of', { date: dayOf(seen.until, seen.site) });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
