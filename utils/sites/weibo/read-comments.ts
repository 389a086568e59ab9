import type { Reply } from '../../model/observation.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { isUid, keyOfUid } from './keys.ts';
import { readMid } from './status.ts';
import { readThread, type ThreadContext } from './thread.ts';

/**
 * statuses/buildComments. With fetch_level=0, `id` is the post and `data` holds roots with their first answers; with
 * fetch_level=1, `id` is a root comment and `data` holds all its answers. `uid` is the post's author in both.
 */
export function readBuildComments(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const list = listOf(raw.data);
  if (list === null) return false;
  const author = uidIn(url, 'uid');
  const replies: Reply[] = [];
  if (url.searchParams.get('fetch_level') === '1') {
    const root = rootOf(raw);
    const reply = readThread(root, { author, post: '' }, list, raw.total_number);
    if (reply) replies.push(reply);
    officials([root, ...list], into);
  } else {
    const context = { author, post: readMid(url.searchParams.get('id')) ?? '' };
    replies.push(...roots(list, context, into));
  }
  if (author !== null && replies.length > 0) into.ofUid(author).replies = replies;
  return true;
}

/**
 * m.weibo.cn/comments/hotflow: `data.data` holds roots. The page's own request does not name the post's author; our own
 * does, in the address's fragment, which is never sent. Otherwise the pairs are filed under the post and count as soon as
 * somebody knows whose it is: to take the author from an answer of his would keep only threads that were answered.
 */
export function readHotflow(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const list = listOf(fields(raw.data).data);
  if (list === null) return false;
  const post = readMid(url.searchParams.get('mid')) ?? readMid(url.searchParams.get('id'));
  const author = authorInFragment(url);
  const replies = roots(list, { author, post: post ?? '' }, into);
  const key = author ? keyOfUid(author) : post ? `weibo:/status/${post}` : null;
  if (key !== null && replies.length > 0) into.of(key).replies = replies;
  return true;
}

/** m.weibo.cn/comments/hotFlowChild: the answers to one root (`cid`). Its own time is told only by `rootComment`. */
export function readHotFlowChild(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const list = listOf(raw.data);
  if (list === null) return false;
  const root = rootOf(raw);
  const author = authorInFragment(url);
  const reply = readThread(root, { author, post: '' }, list, raw.total_number);
  if (reply && author) into.ofUid(author).replies = [reply];
  officials([root, ...list], into);
  return true;
}

/** m.weibo.cn/api/comments/show: its times are relative, so that only the users tell something. */
export function readCommentsShow(body: unknown, _url: URL, into: Gathering): boolean {
  const data = fields(fields(body).data);
  const lists = [listOf(data.data), listOf(data.hot_data)];
  for (const list of lists) if (list) officials(list, into);
  return lists.some((list) => list !== null);
}

function roots(list: unknown[], context: ThreadContext, into: Gathering): Reply[] {
  officials(list, into);
  return list.flatMap((root) => {
    officials(listOf(fields(root).comments) ?? [], into);
    return readThread(root, context) ?? [];
  });
}

/** Verified accounts among those who comment: other offices answer there too. */
function officials(comments: unknown[], into: Gathering): void {
  for (const comment of comments) into.verifiedUser(fields(comment).user);
}

/** The root comment that an answer with all its children brings along: alone or as a list of one. */
function rootOf({ rootComment }: Record<string, unknown>): unknown {
  return listOf(rootComment)?.[0] ?? rootComment;
}

export function uidIn(url: URL, name: string): string | null {
  const value = url.searchParams.get(name) ?? '';
  return isUid(value) ? value : null;
}

export function authorInFragment(url: URL): string | null {
  const value = /^#author=(\d+)$/.exec(url.hash)?.[1] ?? '';
  return isUid(value) ? value : null;
}
