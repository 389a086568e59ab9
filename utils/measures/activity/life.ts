import type { Life } from '../../model/life.ts';
import type { Observations } from '../../model/observation.ts';
import { DAY } from './constants.ts';
import { layOut, type Seen } from './seen.ts';
import { longestSilence } from './silence.ts';
import { clockOf, dayOf, dayStart, monthEnd, monthStart } from './zone.ts';

const WEEKS = 53;
const MOST_MONTHS = 360;

/** When the account posted, month by month over its life and day by day over the last year. Pure, like the measure. */
export function lifeOf(o: Observations): Life {
  const seen = layOut(o);
  const end = dayOf(Date.parse(o.asOf), seen.site);
  const silence = longestSilence(seen);
  return {
    end,
    days: daysOf(seen, end),
    months: monthsOf(seen, end.slice(0, 7)),
    ...(silence && { silence: { from: dayOf(silence.from, seen.site), to: dayOf(silence.to, seen.site) } }),
  };
}

function daysOf(seen: Seen, end: string): string {
  const last = dayStart(end, seen.site);
  const sinceMonday = (clockOf(last, seen.site).weekday + 6) % 7;
  const count = 7 * (WEEKS - 1) + sinceMonday + 1;
  const posts = new Map<string, number>();
  for (const at of seen.own) {
    const day = dayOf(at, seen.site);
    posts.set(day, (posts.get(day) ?? 0) + 1);
  }
  return Array.from({ length: count }, (_, i) => {
    const start = last - (count - 1 - i) * DAY;
    const n = posts.get(dayOf(start, seen.site)) ?? 0;
    return n > 0 ? String(Math.min(9, n)) : wasSeen(seen, start, start + DAY) ? '.' : '?';
  }).join('');
}

function monthsOf(seen: Seen, end: string): string {
  const posted = new Set([...(seen.months ?? []), ...seen.own.map((at) => dayOf(at, seen.site).slice(0, 7))]);
  const born = seen.created === null ? end : dayOf(seen.created, seen.site).slice(0, 7);
  const first = [born, ...posted].sort()[0] ?? end;
  const count = Math.min(MOST_MONTHS, numberOf(end) - numberOf(first) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, i, of = Math.max(1, count)) => {
    const month = nameOf(numberOf(end) - of + 1 + i);
    if (posted.has(month)) return '+';
    const [start, stop] = [monthStart(month, seen.site), monthEnd(month, seen.site)];
    const listed = seen.months !== null && stop <= seen.until;
    return listed || wasSeen(seen, start, stop) ? '.' : '?';
  }).join('');
}

/** All of the time was seen; of the last day or month as much as there was up to the last look. */
function wasSeen({ spans, until }: Seen, start: number, stop: number): boolean {
  return start < until && spans.some(([from, to]) => from <= start && to >= Math.min(stop, until));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function nameOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
