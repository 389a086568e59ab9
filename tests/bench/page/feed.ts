import type { PostData, UserData } from '../../fixtures/weibo/data.ts';

/** The paced timeline: how much of what, how fast. All of it can be set in the page's address. */
export interface Feed {
  posts: number;
  perTick: number;
  everyMs: number;
  /** One post in so many is by an official account; 0: none is, and none is reposted or mentioned. */
  officialEvery: number;
  /** Distinct official accounts. */
  officials: number;
  /** Accounts of another cohort have other ids: met for the first time. */
  cohort: number;
  frontEnd: '2021' | '2025';
  /** `recycle`: a bounded number of rows is used again and again; `append`: the page grows. */
  list: 'recycle' | 'append';
}

export const FEED: Feed = {
  posts: 1000,
  perTick: 20,
  everyMs: 100,
  officialEvery: 2,
  officials: 100,
  cohort: 0,
  frontEnd: '2025',
  list: 'recycle',
};

export function queryOf(feed: Feed): URLSearchParams {
  return new URLSearchParams(Object.entries(feed).map(([name, value]) => [name, String(value)]));
}

/** Reads what queryOf wrote; what is missing is as in FEED. */
export function feedOf(query: URLSearchParams): Feed {
  const number = (name: keyof Feed) => Number(query.get(name) ?? FEED[name]);
  return {
    posts: number('posts'),
    perTick: number('perTick'),
    everyMs: number('everyMs'),
    officialEvery: number('officialEvery'),
    officials: number('officials'),
    cohort: number('cohort'),
    frontEnd: query.get('frontEnd') === '2021' ? '2021' : '2025',
    list: query.get('list') === 'append' ? 'append' : 'recycle',
  };
}

/** Rows that stand in the page at most, as vue-recycle-scroller keeps them: what is seen and a margin on both sides. */
export const POOL = 24;

const BEGUN = Date.UTC(2026, 10, 20, 1, 30);
const TEXTS = [
  '今天的天气预报：多云转晴，最高气温十八度，出门请注意早晚温差。',
  '会议强调，要提高政治站位，压实工作责任，以钉钉子精神抓好各项任务落实，奋力开创高质量发展新局面。',
  '#便民提示# 明天上午九点至十一点，人民路部分路段施工，公交改道，请提前安排出行。',
  '晚饭做了番茄炒蛋，忘了放盐。',
  '图书馆周末延长开放时间到二十一点，凭身份证可以免费办理读者证。',
  '深入学习贯彻会议精神，统筹推进各项重点工作，切实增强人民群众的获得感、幸福感、安全感。',
  '有没有人知道这条路什么时候修好？每天堵四十分钟。',
];

/** What somebody writes; the index may be any. */
export function textAt(index: number): string {
  return TEXTS[index % TEXTS.length] ?? '';
}

/** An official body that exists nowhere; one in three is linked by a vanity address, as on the real site. */
export function official(i: number, cohort: number): UserData {
  const id = String(7_000_000_000 + cohort * 10_000 + i);
  return {
    id,
    name: `演示市第${i + 1}局${cohort || ''}`,
    type: 1,
    reason: `演示市第${i + 1}局官方微博`,
    followers: 1000 + i,
    ...(i % 3 === 0 ? { domain: `yanshi${cohort}x${i}` } : {}),
  };
}

function ordinary(i: number): UserData {
  return { id: String(6_000_000_000 + i), name: `用户${6_000_000_000 + i}`, type: -1 };
}

/** One in `officialEvery`, in a pattern that shifts, so that a recycled row changes now from official to ordinary, now not. */
function isOfficial(index: number, feed: Feed): boolean {
  const { officialEvery: every } = feed;
  return every > 0 && index % every === Math.floor(index / 40) % every;
}

function isRepost(index: number, feed: Feed): boolean {
  return feed.officialEvery > 0 && index % 10 === 7;
}

/** Officials take turns, so that each comes again after `officials` posts of officials. */
function authorOf(index: number, feed: Feed): UserData {
  return isOfficial(index, feed)
    ? official(Math.floor(index / feed.officialEvery) % feed.officials, feed.cohort)
    : ordinary(index);
}

/** The post at `index`: the same for the server that sends it and the page that shows it. */
export function postAt(index: number, feed: Feed): PostData {
  const id = String(5_300_000_000_000_000 + feed.cohort * 1_000_000 + index);
  const createdAt = new Date(BEGUN - index * 60_000).toISOString();
  const text = textAt(index);
  const post: PostData = { id, user: authorOf(index, feed), text, createdAt, comments: index % 90 };
  if (isRepost(index, feed)) {
    const user = official((index * 7) % feed.officials, feed.cohort);
    const retweeted = { id: `${id.slice(0, -1)}9`, user, text: textAt(1), createdAt };
    const before = isOfficial(index - 1, feed) ? index - 1 : index - 2; // met in the same batch: a name alone resolves
    return { ...post, text: `转发 //@${authorOf(before, feed).name}:收到`, retweeted };
  }
  return post;
}

/** Places in a post at which an official account is named, once each is known: author, reposted author, mention. */
export function badgesIn(index: number, feed: Feed): number {
  return (isOfficial(index, feed) ? 1 : 0) + (isRepost(index, feed) ? 2 : 0);
}
