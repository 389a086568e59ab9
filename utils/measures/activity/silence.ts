import { quantile } from '../../stats/quantile.ts';
import { DAY, DORMANT_DAYS, OWN_GAP_QUANTILE } from './constants.ts';
import type { Seen } from './seen.ts';
import { monthEnd, monthStart } from './zone.ts';

/** A time without an own post, ms. */
export interface Silence {
  from: number;
  to: number;
  /** It lasts until the last look. */
  ongoing: boolean;
  /** Told by the site's months: it lasted at least so long. */
  byMonths: boolean;
}

/** Pauses between own posts that followed each other in a stretch seen without a gap, ms. */
export function pausesOf(seen: Seen): Silence[] {
  return seen.spans.flatMap(([from, to]) => {
    const own = seen.ownInOrder.filter((at) => at >= from && at <= to);
    return own.slice(1).map((at, i) => ({ from: own[i] ?? at, to: at, ongoing: false, byMonths: false }));
  });
}

/**
 * How long without an own post is dormant, ms: half a year, or the 99th percentile of the account's own pauses if that is longer. No
 * longer than the second longest of them: one pause is no habit.
 */
export function dormantAfter(seen: Seen): number {
  const lengths = pausesOf(seen).map(({ from, to }) => to - from);
  const second = lengths.toSorted((a, b) => b - a)[1] ?? 0;
  const own = lengths.length > 1 ? Math.min(second, quantile(lengths, OWN_GAP_QUANTILE)) : 0;
  return Math.max(DORMANT_DAYS * DAY, own);
}

/** The longest time without an own post that was seen, or that the months tell; null when there is none to speak of. */
export function longestSilence(seen: Seen): Silence | null {
  if (!seen.timelineSeen) return null;
  const all = [...pausesOf(seen), ...betweenMonths(seen)];
  const last = Math.max(
    seen.ownInOrder.at(-1) ?? Number.NEGATIVE_INFINITY,
    seen.mark?.end ?? Number.NEGATIVE_INFINITY,
  );
  if (Number.isFinite(last) && (last >= seen.reach || seen.months)) {
    all.push({ from: last, to: seen.until, ongoing: true, byMonths: last === seen.mark?.end });
  }
  const longest = all.reduce<Silence | null>(
    (best, one) => (best && best.to - best.from >= one.to - one.from ? best : one),
    null,
  );
  return longest && longest.to - longest.from >= DAY ? longest : null;
}

/** Months without any post between two with one. Own posts that were seen there take it back. */
function betweenMonths({ months, site, own }: Seen): Silence[] {
  return (months ?? []).slice(1).flatMap((month, i) => {
    const from = monthEnd(months?.[i] ?? month, site);
    const to = monthStart(month, site);
    const broken = own.some((at) => at >= from && at < to);
    return to > from && !broken ? [{ from, to, ongoing: false, byMonths: true }] : [];
  });
}
