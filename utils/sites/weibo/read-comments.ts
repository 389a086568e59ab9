import type { Reply } from '../../model/observation.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { isUid, keyOfUid } from './keys.ts';
import { readMid } from './status.ts';
import { readThread, type Thread, type ThreadContext } from './thread.ts';

/**
 * statuses/buildComments. With fetch_level=0, `id` is the post and `data` holds roots with their first answers; with
 * fetch_level=1, `id` is a root comment and `data` holds all its answers. `uid` is the post's author in both.
 */
export function readBuildComments(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const list = listOf(raw.data);
  if (list === null) return false;
  const author = uidIn(url, 'uid');
  const key = author === null ? null : keyOfUid(author);
  if (url.searchParams.get('fetch_level') === '1') {
    const root = rootOf(raw);
    take([readThread(root, { author, post: '', at: into.at }, list, raw.total_number)], key, into);
    officials([root, ...list], into);
  } else {
    const post = readMid(url.searchParams.get('id')) ?? '';
    const order = orderOf(url.searchParams.get('flow'));
    roots(list, { author, post, at: into.at, order }, key, into);
  }
  return true;
}

/** flow=0 is "by heat", flow=1 "by time"; without it the list is what the site thinks best, which it does not tell. */
function orderOf(flow: string | null): Reply['order'] {
  return flow === '0' ? 'popular' : flow === '1' ? 'time' : undefined;
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
  const key = author ? keyOfUid(author) : post ? `weibo:/status/${post}` : null;
  roots(list, { author, post: post ?? '', at: into.at, order: 'popular' }, key, into);
  return true;
}

/** m.weibo.cn/comments/hotFlowChild: the answers to one root (`cid`). Its own time is told only by `rootComment`. */
export function readHotFlowChild(body: unknown, url: URL, into: Gathering): boolean {
  const raw = fields(body);
  const list = listOf(raw.data);
  if (list === null) return false;
  const root = rootOf(raw);
  const author = authorInFragment(url);
  const thread = readThread(root, { author, post: '', at: into.at }, list, raw.total_number);
  take([thread], author ? keyOfUid(author) : null, into);
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

function roots(list: unknown[], context: ThreadContext, key: string | null, into: Gathering): void {
  officials(list, into);
  for (const root of list) officials(listOf(fields(root).comments) ?? [], into);
  take(
    list.map((root) => readThread(root, context)),
    key,
    into,
  );
}

/** The pairs go to the post's author, if it is known; answers of other verified accounts to those who gave them. */
function take(threads: Thread[], key: string | null, into: Gathering): void {
  const pairs = threads.flatMap(({ reply, others }) => [
    ...(reply && key !== null ? [{ key, reply }] : []),
    ...others.map(({ uid, reply: given }) => ({ key: keyOfUid(uid), reply: given })),
  ]);
  for (const { key: of, reply } of pairs) {
    const seen = into.of(of);
    seen.replies = [...(seen.replies ?? []), reply];
  }
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
