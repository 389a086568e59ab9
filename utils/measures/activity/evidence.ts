import type { Evidence } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { dayOf } from './calendar.ts';
import { DAY, FIRST_DAYS, RECENT_WEEKS } from './constants.ts';
import type { Seen } from './seen.ts';
import { lastSign, type Verdict } from './status.ts';

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const ACTIVITY_EVIDENCE = [
  'activity.last-post',
  'activity.last-month',
  'activity.no-own-post',
  'activity.empty',
  'activity.first-days',
  'activity.rate',
  'activity.slowing',
  'activity.reposts',
  'activity.partial',
  'activity.single-posts',
  'activity.months',
  'activity.limit',
  'activity.hidden',
  'activity.as-of',
] as const;
type Id = (typeof ACTIVITY_EVIDENCE)[number];

type Say = (id: Id, values?: Evidence['values'], post?: string) => void;

/** The facts behind the finding, most telling first. */
export function explain(o: Observations, seen: Seen, verdict: Verdict, perWeek: number | null): Evidence[] {
  const facts: Evidence[] = [];
  const say: Say = (id, values, post) => {
    facts.push({ id, ...(values && { values }), ...(post && { post }) });
  };
  sayLast(seen, say);
  if ('status' in verdict && verdict.status === 'never-used') {
    if (verdict.why === 'empty') say('activity.empty');
    else say('activity.first-days', { n: FIRST_DAYS });
  }
  if (perWeek !== null) say('activity.rate', { perWeek: round(perWeek), weeks: RECENT_WEEKS });
  if ('slowing' in verdict) {
    say('activity.slowing', { now: round(verdict.slowing.now), before: round(verdict.slowing.before) });
  }
  sayLimits(o, seen, say);
  return facts;
}

function sayLast(seen: Seen, say: Say): void {
  const sign = lastSign(seen);
  const last = seen.own.at(-1);
  if (last !== undefined && seen.newest) {
    const n = Math.max(0, Math.floor((seen.until - last) / DAY));
    say('activity.last-post', { date: dayOf(last, seen.site), n }, seen.newest.id || undefined);
  } else if (seen.posts > 0) {
    say('activity.no-own-post', { n: seen.posts });
  }
  if (sign?.by === 'month' && seen.lastMonth) say('activity.last-month', { month: seen.lastMonth.name });
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
