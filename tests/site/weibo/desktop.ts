import { mblogidOf } from '../../../utils/sites/weibo/mblogid.ts';
import type { World } from '../../demo/world.ts';
import {
  buildComments,
  buildReplies,
  friendsPage,
  mblogHistory,
  myMblog,
  type PostData,
  popcard,
  profileDetail,
  profileInfo,
  sideDetail,
  statusShow,
  timeline,
  type UserData,
} from '../../fixtures/weibo/build.ts';

type Query = URLSearchParams;
const PAGE = 20;
const FEED_PAGE = 15;

/** What weibo.com/ajax answers; undefined where it has no such path. */
export function desktopAnswer(world: World, path: string, query: Query): unknown {
  return ANSWERS[path.replace(/^\/ajax\//, '')]?.(world, query);
}

const ANSWERS: Record<string, (world: World, query: Query) => unknown> = {
  'feed/unreadfriendstimeline': (world) => timeline(world.feed.slice(0, FEED_PAGE)),
  'feed/friendstimeline': older,
  'feed/groupstimeline': older,
  'feed/hottimeline': older,
  'profile/info': (world, query) => profileInfo(named(world, query)),
  'profile/detail': (world, query) => profileDetail(named(world, query)),
  'profile/mbloghistory': (world, query) => mblogHistory(world.months(query.get('uid') ?? '')),
  'profile/sidedetail': (world) => sideDetail(world.accounts.slice(0, 3).map(({ id }) => world.user(id))),
  'statuses/mymblog': ownPosts,
  'statuses/show': (world, query) => shown(postBy(world, query.get('id') ?? ''), statusShow),
  'statuses/buildComments': comments,
  'friendships/friends': friends,
  'user/popcard/get': (world, query) => popcard(named(world, query)),
};

function older(world: World, query: Query): unknown {
  const at = world.feed.findIndex(({ id }) => id === query.get('max_id'));
  return timeline(world.feed.slice(at + 1, at + 1 + FEED_PAGE));
}

function named(world: World, query: Query): UserData {
  const key = query.get('uid') ?? query.get('id') ?? query.get('screen_name') ?? query.get('custom') ?? '';
  return world.user(world.find(key)?.id ?? key);
}

function ownPosts(world: World, query: Query): unknown {
  const uid = query.get('uid') ?? '';
  const all = world.posts(uid);
  const page = Number(query.get('page') ?? '1');
  const habit = world.find(uid)?.habit;
  if (habit === 'half-year') return myMblog(all, { notice: '博主仅展示半年内的微博' });
  const list = all.slice((page - 1) * PAGE, page * PAGE);
  const oldest = all.at(-1);
  const pinned = habit === 'reposts' && page === 1 && oldest ? [{ ...oldest, pinned: true }] : [];
  return myMblog([...pinned, ...list], { total: world.user(uid).posts ?? all.length });
}

/** A post by its number or by the short id of its address. */
export function postBy(world: World, id: string): PostData | undefined {
  return (
    world.post(id) ??
    world.accounts.flatMap((account) => world.posts(account.id)).find((post) => mblogidOf(post.id) === id)
  );
}

function shown(post: PostData | undefined, build: (post: PostData) => unknown): unknown {
  return post ? build(post) : { ok: 0, msg: '该微博不存在' };
}

function comments(world: World, query: Query): unknown {
  const id = query.get('id') ?? '';
  const uid = query.get('uid') ?? '';
  if (query.get('fetch_level') === '1') {
    const roots = world.posts(uid).flatMap((post) => world.comments(post.id));
    const root = roots.find((comment) => comment.id === id);
    return root ? buildReplies(root, { author: uid }) : { ok: 0 };
  }
  const author = world.post(id)?.user.id ?? uid;
  return buildComments(world.comments(id), { author });
}

function friends(world: World, query: Query): unknown {
  const uid = query.get('uid') ?? '';
  const page = Number(query.get('page') ?? '1');
  if (query.get('relate') !== 'fans') {
    const followed = world.accounts.filter(({ id }) => id !== uid).map(({ id }) => world.user(id));
    return friendsPage(followed.slice((page - 1) * PAGE, page * PAGE), { total: followed.length, page });
  }
  const order = query.get('fansSortType') === 'followTime' ? 'followTime' : 'fansCount';
  const fans = world.fans(uid, order);
  const total = world.user(uid).followers ?? 0;
  return friendsPage(fans.slice((page - 1) * PAGE, page * PAGE), {
    total,
    page,
    // The demo's largest lists are filtered, as the site's are.
    filtered: total > 500_000,
    lastPage: page * PAGE >= fans.length,
  });
}
