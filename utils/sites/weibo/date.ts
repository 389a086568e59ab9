const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beijing has had no daylight saving time since 1991. */
const BEIJING = 8 * HOUR;

/**
 * The instant of a date that Weibo wrote in full, as ISO text: "Fri Mar 20 13:08:00 +0800 2020" or, without a zone and
 * then in Beijing time, "2015-05-22 00:29:25". null for anything else, above all for relative times.
 */
export function readInstant(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null;
  const long = /^\w{3} (\w{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d) (\d{4})$/.exec(value);
  if (long) {
    const [, month = '', day, hour, minute, second, sign, zoneHours, zoneMinutes, year] = long;
    const local = utc(
      Number(year),
      MONTHS.indexOf(month),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
    const zone = (Number(zoneHours) * HOUR + Number(zoneMinutes) * MINUTE) * (sign === '-' ? -1 : 1);
    return iso(local === null ? null : local - zone);
  }
  const plain = /^(\d{4})-(\d\d?)-(\d\d?) (\d\d?):(\d\d)(?::(\d\d))?$/.exec(value);
  if (!plain) return null;
  const [, year, month, day, hour, minute, second = '0'] = plain;
  return iso(
    beijing(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  );
}

/**
 * When a post was written, also where m.weibo.cn says "刚刚", "5分钟前", "3小时前", "今天 08:30", "昨天 12:30", "06-14" or
 * "2019-06-14": resolved against `at`, when the answer was seen. A day without a clock is taken at noon. null when
 * that would lie in the future. Never for delays: there only readInstant is exact enough.
 */
export function readPostDate(value: unknown, at: string): string | null {
  const instant = readInstant(value);
  if (instant !== null || typeof value !== 'string' || value.length > 40) return instant;
  const now = Date.parse(at);
  const time = relative(value.trim(), now) ?? calendar(value.trim(), now);
  return time !== null && time <= now ? iso(time) : null;
}

function relative(text: string, now: number): number | null {
  if (text === '刚刚') return now;
  const ago = /^(\d{1,3})\s*(秒|分钟|小时)前$/.exec(text);
  if (ago) return now - Number(ago[1]) * ({ 秒: 1000, 分钟: MINUTE, 小时: HOUR }[ago[2] ?? ''] ?? 0);
  const clock = /^(今天|昨天|前天)\s*(\d\d?):(\d\d)$/.exec(text);
  if (!clock) return null;
  const today = new Date(now + BEIJING);
  const back = ['今天', '昨天', '前天'].indexOf(clock[1] ?? '') * DAY;
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()) - BEIJING;
  return midnight - back + Number(clock[2]) * HOUR + Number(clock[3]) * MINUTE;
}

/** A day without a year belongs to the year in which the answer was seen: the site adds the year to older ones. */
function calendar(text: string, now: number): number | null {
  const parts = /^(?:(\d{4})[-年])?(\d\d?)[-月](\d\d?)日?(?:\s+(\d\d?):(\d\d))?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute] = parts;
  const inYear = year === undefined ? new Date(now + BEIJING).getUTCFullYear() : Number(year);
  const today = beijing(inYear, Number(month) - 1, Number(day), Number(hour ?? 12), Number(minute ?? 0), 0);
  // Noon of the very day of the answer may be ahead of it.
  return hour === undefined && today !== null && today > now && today - now < DAY / 2 ? now : today;
}

function beijing(year: number, month: number, day: number, hour: number, minute: number, second: number) {
  const time = utc(year, month, day, hour, minute, second);
  return time === null ? null : time - BEIJING;
}

/** null for 31 February and the like, which Date.UTC would move to March. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number) {
  if (month < 0 || month > 11 || hour > 23 || minute > 59 || second > 60) return null;
  const time = Date.UTC(year, month, day, hour, minute, second);
  return new Date(time).getUTCDate() === day || second === 60 ? time : null;
}

/** Weibo opened in 2009; accounts of its staff are not much older. */
function iso(time: number | null): string | null {
  if (time === null || Number.isNaN(time)) return null;
  return time >= Date.UTC(2009, 0, 1) && time < Date.UTC(2100, 0, 1) ? new Date(time).toISOString() : null;
}
