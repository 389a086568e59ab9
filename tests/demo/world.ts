import type { CommentData, PostData, UserData } from '../fixtures/weibo/build.ts';
import type { DemoAccount } from './account.ts';
import { commentsOf } from './comments.ts';
import { CONDUCT } from './conduct.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { fansOf } from './fans.ts';
import { LADDER } from './ladder.ts';
import { LIVES } from './lives.ts';
import { OTHERS } from './others.ts';
import { monthsOf, postsOf, userOf, withReposts } from './posts.ts';

const DAY = 86_400_000;

/** Everything that the fake Weibo knows. */
export interface World {
  accounts: DemoAccount[];
  find(idOrName: string): DemoAccount | undefined;
  /** An account that has no plan of its own (a follower, somebody mentioned) is an ordinary user. */
  user(id: string): UserData;
  posts(id: string): PostData[];
  months(id: string): string[];
  fans(id: string, order: 'followTime' | 'fansCount'): UserData[];
  post(mid: string): PostData | undefined;
  comments(mid: string): CommentData[];
  /** The home feed, newest first; every account that ever wrote is on it. */
  feed: PostData[];
}

/** The demo's world as of the day of `today`: "active" is true on whatever day it is shown. */
export function createWorld(today = Date.now(), more: readonly DemoAccount[] = []): World {
  const now = Math.floor(today / DAY) * DAY;
  const accounts = [...CONDUCT, ...LADDER, ...OTHERS, ...ELSEWHERE, ...LIVES, ...more];
  const people = accounts.filter((account) => account.voice === 'ordinary' && account.type < 1);
  const byKey = new Map(
    accounts.flatMap((a) => [a.id, a.name, a.domain ?? a.id].map((key) => [key, a] as const)),
  );
  const posts = new Map(accounts.map((account) => [account.id, postsOf(account, now)]));
  const feed = feedOf(accounts, posts);
  for (const account of accounts) {
    if (account.habit === 'reposts') posts.set(account.id, withReposts(posts.get(account.id) ?? [], feed));
  }
  const byMid = new Map(
    [...posts.values()]
      .flat()
      .concat(feed)
      .map((post) => [post.id, post]),
  );
  return {
    accounts,
    feed,
    find: (key) => byKey.get(key),
    user(id) {
      const known = byKey.get(id);
      return known
        ? userOf(known)
        : { id, name: `用户${id}`, followers: 20, following: 80, posts: 5, avatar: false };
    },
    posts: (id) => posts.get(id) ?? [],
    months(id) {
      const known = byKey.get(id);
      return known ? monthsOf(known, now) : [];
    },
    fans(id, order) {
      const known = byKey.get(id);
      return known ? fansOf(known, order, now) : [];
    },
    post: (mid) => byMid.get(mid),
    comments(mid) {
      const post = byMid.get(mid);
      const author = post && byKey.get(post.user.id);
      if (!post || !author) return [];
      const helpers = accounts.filter(({ helps }) => helps === author.id);
      return commentsOf(post, author, { people, helpers }, now);
    },
  };
}

/** Whom ordinary users mention and repost: among them the office that never wrote. */
const SPOKEN_OF = [
  '澜江省粮食和物资储备局',
  '云泽发布',
  '云泽文旅',
  '成都政务演示',
  '云泽交通热线',
  '云泽宣传',
];

/** Two rounds through all accounts, so that neighbours differ; ordinary users mention and repost offices. */
function feedOf(accounts: DemoAccount[], posts: Map<string, PostData[]>): PostData[] {
  return [0, 1].flatMap((round) =>
    accounts.flatMap((account, k) => {
      const post = posts.get(account.id)?.[round];
      const office = accounts.find(({ name }) => name === SPOKEN_OF[(k + round) % SPOKEN_OF.length]);
      const quoted = office && posts.get(office.id)?.[round + 2];
      if (!post) return [];
      if (account.voice !== 'ordinary' || !office) return [post];
      if (k % 2 === 1 && quoted) return [{ ...post, text: '转发微博', retweeted: quoted }];
      return [{ ...post, text: `${post.text} @${office.name} ` }];
    }),
  );
}
