import type { Observations } from '../../model/observation.ts';
import { DAY } from './constants.ts';
import type { Mark } from './site-mark.ts';

interface Known {
  until: number;
  complete: boolean;
  oldestTime: number;
  newestTime: number;
  mark: Mark | null;
  months: string[] | null;
}

interface Reach {
  reach: number;
  spans: [from: number, to: number][];
}

/**
 * How far back the timeline was seen without a gap. Looks at different times leave gaps between them (`timeline.spans` tells which);
 * without that the posts given are taken for the newest of the account.
 */
export function reachOf(o: Observations, known: Known): Reach {
  const { until, oldestTime } = known;
  if (o.timeline?.seenAt === null) return { reach: Number.POSITIVE_INFINITY, spans: [] };
  const given = spansOf(o, until);
  const first = given ? (given.at(-1)?.[0] ?? Number.POSITIVE_INFINITY) : oldestTime;
  const reach = known.complete
    ? Number.NEGATIVE_INFINITY
    : Math.min(first, wholeLimit(o, until), silentSince(known));
  const spans: Reach['spans'] = (given ?? []).filter(([, to]) => to < reach);
  if (reach < until) spans.push([reach, until]);
  return { reach, spans };
}

/** Spans in order, joined where they meet. The last one ends with the last look, or there is no view of the newest end. */
function spansOf(o: Observations, until: number): [number, number][] | null {
  const given = o.timeline?.spans;
  if (!given) return null;
  const joined: [number, number][] = [];
  const sorted = given
    .map(([from, to]): [number, number] => [Date.parse(from), Math.min(until, Date.parse(to))])
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0]);
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  const end = joined.at(-1);
  if (end && until - end[1] < DAY) end[1] = until;
  else joined.push([until, until]);
  return joined;
}

/** With a display limit and as many posts seen as the site shows, all of the time that is shown was seen. */
function wholeLimit(o: Observations, until: number): number {
  const { limitDays, total, hidden } = o.timeline ?? {};
  const whole = hidden !== true && typeof total === 'number' && o.posts.length >= total;
  return whole && typeof limitDays === 'number' ? until - limitDays * DAY : Number.POSITIVE_INFINITY;
}

/** The months say that nothing was posted since the last of them. */
function silentSince({ months, mark, newestTime, until }: Known): number {
  if (!months) return Number.POSITIVE_INFINITY;
  const end = mark?.end ?? Number.NEGATIVE_INFINITY;
  return end <= until && newestTime <= end ? end : Number.POSITIVE_INFINITY;
}
