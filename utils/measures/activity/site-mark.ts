import type { Observations } from '../../model/observation.ts';
import { DAY } from './constants.ts';
import { dayStart, monthEnd, monthStart } from './zone.ts';

/** The site's own word that something was posted in a time: perhaps a repost, so it stands behind posts that were seen. */
export interface Mark {
  by: 'month' | 'day';
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  name: string;
  start: number;
  end: number;
}

/** The months that the site lists, and the last month or day for which it vouches. What lies after `latest` is not believed. */
export function siteMark(o: Observations, latest: number): { months: string[] | null; mark: Mark | null } {
  const site = o.account.site;
  const months = pastMonths(o, latest);
  const name = months?.at(-1);
  const month: Mark | null = name
    ? { by: 'month', name, start: monthStart(name, site), end: monthEnd(name, site) }
    : null;
  const on = o.timeline?.lastActiveOn;
  const start = on ? dayStart(on, site) : Number.NaN;
  const day: Mark | null = on && start <= latest ? { by: 'day', name: on, start, end: start + DAY } : null;
  // A day says more exactly what its own month says, too.
  return { months, mark: day && (!month || day.start >= month.start) ? day : month };
}

/** Months up to `latest`, oldest first; null when not known, or when all of them lie ahead: that is no list of an account that never posted. */
function pastMonths({ account, activeMonths }: Observations, latest: number): string[] | null {
  if (!activeMonths) return null;
  const past = [...new Set(activeMonths)].filter((month) => monthStart(month, account.site) <= latest).sort();
  return past.length === 0 && activeMonths.length > 0 ? null : past;
}
