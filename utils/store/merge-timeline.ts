import type { Observation, Timeline } from '../model/observation.ts';
import { overlay } from './merge-rows.ts';

type Span = [from: string, to: string];

/** Looks at one timeline with gaps between them: more are of no use for a year's picture. */
const MOST_SPANS = 60;

/** The newest look at the account's own timeline counts; a look at its months is one. Stretches seen add up. */
export function mergeTimeline(old: Timeline | null, seen: Observation): Timeline | null {
  if (!seen.timeline && !seen.activeMonths) return old;
  const given = seen.timeline?.seenAt === undefined ? seen.at : seen.timeline.seenAt;
  const looked = seen.activeMonths ? seen.at : given;
  const before = old?.seenAt ?? null;
  const merged = overlay(old ?? {}, seen.timeline ?? {}) as Timeline;
  const spans = mergeSpans(old?.spans ?? [], seen.timeline?.spans ?? [], given === null);
  const days = [old?.lastActiveOn, seen.timeline?.lastActiveOn]
    .filter((day) => typeof day === 'string')
    .sort();
  const lastActiveOn = days.at(-1);
  return {
    ...merged,
    seenAt: before && (!looked || before > looked) ? before : looked,
    ...(spans.length > 0 && { spans }),
    ...(lastActiveOn !== undefined && { lastActiveOn }),
  };
}

/** `goesOn`: the new stretch is a later page, which begins where the one above it ended. */
function mergeSpans(old: Span[], fresh: Span[], goesOn: boolean): Span[] {
  const above = (to: string) =>
    old
      .map(([from]) => from)
      .filter((from) => from > to)
      .sort()[0];
  const grown = fresh.map(([from, to]): Span => [from, (goesOn && above(to)) || to]);
  const joined: Span[] = [];
  for (const [from, to] of [...old, ...grown].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else joined.push([from, to]);
  }
  return joined.slice(-MOST_SPANS);
}
