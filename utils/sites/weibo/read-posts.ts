import type { Timeline } from '../../model/observation.ts';
import { readCount } from './count.ts';
import { fields, type Gathering, listOf } from './gather.ts';
import { uidIn } from './read-comments.ts';
import { spanOf } from './span.ts';

/** feed/*timeline: `statuses` beside `ok`; m.weibo.cn/feed/friends and /group: in `data`. */
export function readFeed(body: unknown, _url: URL, into: Gathering): boolean {
  const statuses = listOf(fields(body).statuses) ?? listOf(fields(fields(body).data).statuses);
  return statuses !== null && into.statuses(statuses);
}

/** weibo.com/ajax/statuses/show (the post beside `ok`) and m.weibo.cn/statuses/show (the post as `data`). */
export function readShow(body: unknown, _url: URL, into: Gathering): boolean {
  return into.status(body) || into.status(fields(body).data);
}

/**
 * statuses/mymblog: a page of an account's own posts. Its first page without filters shows the newest end of the
 * timeline; the site's notice tells when only a part is shown.
 */
export function readMyMblog(body: unknown, url: URL, into: Gathering): boolean {
  const data = fields(fields(body).data);
  const list = listOf(data.list);
  if (list === null || !into.statuses(list)) return false;
  const uid = uidIn(url, 'uid');
  if (uid === null || !isWhole(url.searchParams)) return true;
  if (isNewestPage(url.searchParams)) {
    const notice = noticeOf(data, list.length);
    into.ofUid(uid).timeline = { ...notice, total: readCount(data.total), ...spanOf(into, uid, list, true) };
  } else into.ofUid(uid).timeline = spanOf(into, uid, list, false);
  return true;
}

/** statuses/searchProfile, profile/searchblog: some of an account's posts, chosen by a search. */
export function readSearch(body: unknown, _url: URL, into: Gathering): boolean {
  const data = fields(fields(body).data);
  const list = listOf(data.list) ?? listOf(data.statuses);
  return list !== null && into.statuses(list);
}

/** Without a filter: originals alone (`feature=1`) or a month (`stat_date`) leave posts out. */
function isWhole(query: URLSearchParams): boolean {
  return (query.get('feature') ?? '0') === '0' && !query.has('stat_date');
}

function isNewestPage(query: URLSearchParams): boolean {
  return (query.get('page') ?? '1') === '1' && !query.get('since_id');
}

/** "仅展示半年内的微博" and the like: then an empty list does not mean that nothing was ever posted. */
export function noticeOf(data: Record<string, unknown>, shown: number): Timeline {
  const notice = typeof data.bottom_tips_text === 'string' ? data.bottom_tips_text.slice(0, 200) : '';
  const limitDays = limitIn(notice);
  if (limitDays !== null) return { limitDays };
  const hidden = shown === 0 && /不可见|可见|隐私|设置|权限|无法查看/.test(notice);
  return hidden ? { hidden } : {};
}

function limitIn(notice: string): number | null {
  if (!/展示|显示|可见/.test(notice)) return null;
  if (notice.includes('半年')) return 182;
  const parts = /([一二三\d]{1,3})\s*个?(天|日|月|年)/.exec(notice);
  if (!parts) return null;
  const number = { 一: 1, 二: 2, 三: 3 }[parts[1] ?? ''] ?? Number(parts[1]);
  const days = number * ({ 天: 1, 日: 1, 月: 30, 年: 365 }[parts[2] ?? ''] ?? Number.NaN);
  return Number.isSafeInteger(days) && days > 0 && days < 4000 ? days : null;
}
