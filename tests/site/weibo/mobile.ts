import type { World } from '../../demo/world.ts';
import {
  hotFlowChild,
  hotflow,
  indexFans,
  indexPosts,
  indexUser,
  type PostData,
} from '../../fixtures/weibo/build.ts';
import { mobilePost } from '../../fixtures/weibo/posts.ts';
import { postBy } from './desktop.ts';

type Query = URLSearchParams;
const PAGE = 10;
const HOT = '102803';

/** What m.weibo.cn answers; undefined where it has no such path. */
export function mobileAnswer(world: World, path: string, query: Query): unknown {
  if (path === '/api/container/getIndex') return index(world, query);
  if (path === '/statuses/show') return { ok: 1, data: shownPost(world, query) };
  if (path === '/comments/hotflow') {
    const id = query.get('id') ?? '';
    return hotflow(world.comments(id), { author: world.post(id)?.user.id ?? '' });
  }
  if (path === '/comments/hotFlowChild') return children(world, query);
  return undefined;
}

function index(world: World, query: Query): unknown {
  const container = query.get('containerid') ?? '';
  const page = Number(query.get('page') ?? '1');
  const fans = /^231051_-_fans_-_(\d+)/.exec(container)?.[1];
  if (fans) return indexFans(fans, world.fans(fans, 'fansCount').slice(0, 2 * PAGE));
  if (container.startsWith(HOT)) return indexPosts({ id: HOT, name: '' }, world.feed.slice(0, 3 * PAGE));
  const uid = container.startsWith('107603') ? container.slice(6) : (query.get('value') ?? '');
  if (!container.startsWith('107603')) return indexUser(world.user(uid));
  const posts = world.posts(uid);
  return indexPosts(world.user(uid), posts.slice((page - 1) * PAGE, page * PAGE), posts.length);
}

function shownPost(world: World, query: Query): unknown {
  const post: PostData | undefined = postBy(world, query.get('id') ?? '');
  return post ? mobilePost(post) : undefined;
}

function children(world: World, query: Query): unknown {
  const cid = query.get('cid') ?? '';
  const posts = world.accounts.flatMap((account) => world.posts(account.id).slice(0, PAGE));
  const root = posts.flatMap((post) => world.comments(post.id)).find((comment) => comment.id === cid);
  return root ? hotFlowChild(root) : { ok: 0 };
}
