/** Numbers, dates and durations as a reader of one language writes them. No line breaks inside any of them. */
export interface Formats {
  /** 0–1 → "27%". */
  percent(share: number): string;
  /** [0.11, 0.52] → "11–52%". */
  percents(interval: readonly [number, number]): string;
  /** 9120000 → "9.1M", "912万". */
  short(count: number): string;
  number(count: number): string;
  date(iso: string): string;
  /** A day of a calendar, YYYY-MM-DD, whatever the viewer's zone. */
  day(day: string): string;
  /** "14:05", with the date when it is not the day of `now`. */
  clock(iso: string, now: number): string;
  /** Whole days between, "412 days ago"; "today" below one. */
  ago(iso: string, now: number): string;
  /** Minutes → "29 min", "3 hr", "2 days". */
  minutes(minutes: number): string;
  bytes(bytes: number): string;
}

const DAY = 86_400_000;
const JOINER = '\u2060';

export function formatsFor(language: string): Formats {
  const tag = language.replace('_', '-');
  // Day before month, as most readers of English outside one country write it.
  const dates = tag === 'en' ? 'en-GB' : tag;
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(dates, { dateStyle: 'medium' });
  const days = new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(dates, { timeStyle: 'short' });
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const inUnit = (value: number, unit: string) =>
    joined(
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'day' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(value),
    );
  return {
    percent: (share) => joined(percent.format(share)),
    percents: ([low, high]) => joined(`${Math.round(low * 100)}${JOINER}–${JOINER}${percent.format(high)}`),
    short: (count) => joined(short.format(count)),
    number: (count) => joined(number.format(count)),
    date: (iso) => joined(date.format(new Date(iso))),
    day: (day) => joined(days.format(new Date(`${day}T00:00Z`))),
    clock: (iso, now) => {
      const at = new Date(iso);
      const time = clock.format(at);
      return joined(at.toDateString() === new Date(now).toDateString() ? time : `${date.format(at)} ${time}`);
    },
    ago: (iso, now) => joined(ago.format(-Math.max(0, Math.floor((now - Date.parse(iso)) / DAY)), 'day')),
    minutes: (minutes) => {
      if (minutes < 60) return inUnit(Math.round(minutes), 'minute');
      if (minutes < 1440) return inUnit(Math.round(minutes / 6) / 10, 'hour');
      return inUnit(Math.round(minutes / 144) / 10, 'day');
    },
    bytes: (bytes) =>
      inUnit(
        bytes < 1e5 ? Math.round(bytes / 1e3) : Math.round(bytes / 1e5) / 10,
        bytes < 1e5 ? 'kilobyte' : 'megabyte',
      ),
  };
}

/** Keeps a number and its unit on one line. */
function joined(text: string): string {
  return text.replace(/[ \u202f]/g, '\u00a0');
}
