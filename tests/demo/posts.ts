import type { PostData, UserData } from '../fixtures/weibo/build.ts';
import type { DemoAccount } from './account.ts';
import { between, chance } from './chance.ts';
import { sentence } from './sentences.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** No list of the demo goes further back. */
const MOST = 260;

export function userOf(account: DemoAccount): UserData {
  const { id, name, type, reason, followers, following, posts, bio, location, domain } = account;
  const createdAt = `${account.since}T02:30:00.000Z`;
  return {
    id,
    name,
    type,
    reason,
    followers,
    following,
    posts,
    bio,
    location,
    createdAt,
    ...(domain ? { domain } : {}),
    ...(account.quietDays === 0 && account.perWeek >= 7
      ? { yesterday: Math.round(account.perWeek / 7) }
      : {}),
  };
}

/** Times of the account's own posts, newest first, in milliseconds. */
function* times(account: DemoAccount, now: number): Generator<number> {
  if (account.quietDays === null) return;
  const recent = now - 8 * WEEK;
  let time = now - account.quietDays * DAY - chance(account.id, 'first') * 10 * HOUR;
  for (let k = 0; k < Math.min(account.posts, MOST); k++) {
    yield time;
    const perWeek = time > recent ? (account.perWeekNow ?? account.perWeek) : account.perWeek;
    time -= (WEEK / Math.max(perWeek, 0.01)) * (0.6 + 0.8 * chance(account.id, k, 'gap'));
  }
}

/** Working days alone, in the morning. */
function* mornings(account: DemoAccount, now: number): Generator<number> {
  for (let day = 1; day <= MOST; day++) {
    const time = now - day * DAY + (1 + chance(account.id, day, 'morning')) * HOUR;
    if (new Date(time + 8 * HOUR).getUTCDay() % 6 !== 0) yield time;
  }
}

/** What a form says when it is filled in. */
function bulletin(time: number): string {
  const day = new Date(time + 8 * HOUR);
  const degrees = 6 + (day.getUTCDate() % 9);
  return `【云泽天气】${day.getUTCMonth() + 1}月${day.getUTCDate()}日，多云，气温${degrees}到${degrees + 8}℃，东北风三级，空气质量良，出门请添衣保暖。`;
}

/** Three reposts to each post of its own. */
export function withReposts(posts: PostData[], feed: PostData[]): PostData[] {
  return posts.map((post, k) => {
    const original = feed[k % feed.length];
    return k % 4 === 3 || !original || original.retweeted
      ? post
      : { ...post, text: '转发微博', retweeted: original };
  });
}

/** All posts of one account that the demo can show, newest first. */
export function postsOf(account: DemoAccount, now: number): PostData[] {
  const user = userOf(account);
  const all = account.habit === 'bulletin' ? mornings(account, now) : times(account, now);
  const shown = [...all].filter((time) => account.habit !== 'half-year' || now - time < 182 * DAY);
  return shown.map((time, k) => ({
    id: midOf(time, account.id, k),
    user,
    text: account.habit === 'bulletin' ? bulletin(time) : sentence(account.voice, account.id, k),
    createdAt: new Date(time).toISOString(),
    reposts: between(0, 40, account.id, k, 'r'),
    comments: account.closed ? 0 : between(3, 12, account.id, k, 'c'),
    ...(account.closed ? { closed: true } : {}),
    likes: between(2, 300, account.id, k, 'l'),
    region: account.location === '其他' ? '浙江' : account.location.slice(0, 2),
  }));
}

/** Sixteen digits that grow with time, as mids do. */
function midOf(time: number, id: string, k: number): string {
  const minutes = Math.floor((time - Date.UTC(2009, 7, 1)) / 60_000);
  return String(
    4_000_000_000_000_000n + BigInt(minutes) * 100_000_000n + BigInt(id.slice(-4)) * 1000n + BigInt(k),
  );
}

/** Months (YYYY-MM) with posts over the whole life, oldest first. */
export function monthsOf(account: DemoAccount, now: number): string[] {
  if (account.quietDays === null) return [];
  // Who wrote so little is shown whole: its months are those of its posts.
  if (account.posts < MOST) return [...new Set([...times(account, now)].map(month))].sort();
  const last = now - account.quietDays * DAY;
  const months = new Set<string>();
  for (let time = Date.parse(account.since); time <= last; time += 20 * DAY) {
    if (chance(account.id, Math.floor(time / WEEK), 'month') < 0.92) months.add(month(time));
  }
  return [...months.add(month(last))].sort();
}

function month(time: number): string {
  return new Date(time + 8 * HOUR).toISOString().slice(0, 7);
}
