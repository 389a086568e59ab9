import { BEIJING_SITES, HOUR } from './constants.ts';

/** Milliseconds by which the site's own calendar runs ahead of UTC. */
function zone(site: string): number {
  return BEIJING_SITES.has(site) ? 8 * HOUR : 0;
}

/** First millisecond (UTC) of a month `YYYY-MM` in the site's own calendar. */
export function monthStart(month: string, site: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) - zone(site);
}

/** First millisecond (UTC) after a month `YYYY-MM` in the site's own calendar. */
export function monthEnd(month: string, site: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1) - zone(site);
}

/** The day `YYYY-MM-DD` of an instant (ms) in the site's own calendar. */
export function dayOf(ms: number, site: string): string {
  return new Date(ms + zone(site)).toISOString().slice(0, 10);
}
