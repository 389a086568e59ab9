import { layOut, type Seen } from '../../utils/measures/activity/seen.ts';
import type { Observations, Timeline } from '../../utils/model/observation.ts';
import type { Account } from './processes.ts';

const DAY = 86_400_000;

const CLOCKS = Array.from({ length: 1440 }, (_, minute) => new Date(minute * 60_000).toISOString().slice(10));
const days = new Map<number, string>();

/** ISO text to the minute. Millions of times are written here, and a table is several times as fast. */
function isoOf(at: number): string {
  const day = Math.floor(at / DAY);
  const known = days.get(day);
  const date = known ?? new Date(day * DAY).toISOString().slice(0, 10);
  if (known === undefined) days.set(day, date);
  return `${date}${CLOCKS[Math.floor((at - day * DAY) / 60_000)]}`;
}

/** What was seen of a simulated account: all of the time simulated, or only a part. */
export function look({ posts, end }: Account, timeline?: Timeline): Seen {
  const seen: Observations = {
    account: { site: 'weibo', host: 'weibo.com', id: '1' },
    posts: posts.map((at, i) => ({
      id: String(i),
      text: '',
      kind: 'original',
      createdAt: isoOf(at),
    })),
    ...(timeline && { timeline }),
    asOf: new Date(end).toISOString(),
  };
  return layOut(seen);
}

/** A part: the newest posts of a page or two, a display limit of a month, or a look that is three weeks old. */
export function partialLook(account: Account, random: () => number): Seen {
  const { posts, end } = account;
  const kind = Math.floor(random() * 3);
  if (kind === 0) return look({ ...account, posts: posts.slice(-20 * (2 + Math.floor(random() * 3))) });
  if (kind === 1) {
    const shown = posts.filter((at) => at >= end - 30 * DAY);
    return look({ ...account, posts: shown }, { limitDays: 30, total: shown.length });
  }
  const seenAt = end - 21 * DAY;
  return look(
    { ...account, posts: posts.filter((at) => at <= seenAt) },
    { seenAt: new Date(seenAt).toISOString() },
  );
}
