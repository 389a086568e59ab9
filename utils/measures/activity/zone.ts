import { BEIJING_SITES, DAY, HOUR } from './constants.ts';

/** Milliseconds by which the site's own calendar runs ahead of UTC. */
export function zoneOf(site: string): number {
  return BEIJING_SITES.has(site) ? 8 * HOUR : 0;
}

/** First millisecond (UTC) of a month `YYYY-MM` in the site's own calendar. */
export function monthStart(month: string, site: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) - zoneOf(site);
}

/** First millisecond (UTC) after a month `YYYY-MM` in the site's own calendar. */
export function monthEnd(month: string, site: string): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1) - zoneOf(site);
}

/** First millisecond (UTC) of a day `YYYY-MM-DD` in the site's own calendar. */
export function dayStart(day: string, site: string): number {
  return Date.parse(`${day}T00:00Z`) - zoneOf(site);
}

/** The day `YYYY-MM-DD` of an instant (ms) in the site's own calendar. */
export function dayOf(ms: number, site: string): string {
  return new Date(ms + zoneOf(site)).toISOString().slice(0, 10);
}

/** Day of the week (0 = Sunday) and hour (0–23) of an instant in the site's own calendar. */
export function clockOf(ms: number, site: string): { weekday: number; hour: number } {
  const local = new Date(ms + zoneOf(site));
  return { weekday: local.getUTCDay(), hour: local.getUTCHours() };
}

/** Whole days between two instants. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY));
}
