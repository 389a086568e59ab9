import type { Observations, Post, Reply } from '../../model/observation.ts';
import type { AskStep } from '../contract.ts';
import { isUid } from './keys.ts';
import { fansSteps } from './plan-fans.ts';

const HOUR = 3_600_000;
/** A timeline seen so recently is not asked for again. */
const FRESH = 6 * HOUR;
/** Comments younger than this may still be answered. */
const SETTLED = 48 * HOUR;
const POSTS_WITH_COMMENTS = 2;
const ENOUGH_REPLIES = 20;
/** Rows from which the followers measure gives a finding. */
const ENOUGH_FOLLOWERS = 50;

/** Hosts whose API the steps below belong to; s.weibo.com has none of its own. */
const DESKTOP = new Set(['weibo.com', 'www.weibo.com']);

/**
 * The requests that would still tell something, most telling first, all of the page's own origin. At most thirty, an hour's
 * budget: six about the account, the rest pages of its followers list.
 */
export function plan(seen: Observations | null, key: string, host: string): AskStep[] {
  const uid = key.slice('weibo:'.length);
  if (DESKTOP.has(host)) return isUid(uid) ? desktop(seen, uid) : byAlias(uid);
  return host === 'm.weibo.cn' && isUid(uid) ? mobile(seen, uid) : [];
}

/** A name or a vanity address: the profile tells the uid, and then the rest can be asked. */
function byAlias(path: string): AskStep[] {
  const name = /^\/n\/(.+)$/.exec(path)?.[1];
  const domain = /^\/([\w.-]+)$/.exec(path)?.[1];
  const query = name ? `screen_name=${encode(name)}` : domain ? `custom=${domain}` : null;
  return query ? [{ id: 'profile', path: `/ajax/profile/info?${query}` }] : [];
}

/** encodeURIComponent, but lone surrogates become U+FFFD instead of an error. */
function encode(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

function desktop(seen: Observations | null, uid: string): AskStep[] {
  const comments = postsToAsk(seen).map(({ id }) => ({
    id: `comments-${id}`,
    path: `/ajax/statuses/buildComments?flow=1&is_reload=1&id=${id}&is_show_bulletin=2&is_mix=0&count=20&uid=${uid}&fetch_level=0`,
  }));
  const all: [boolean, AskStep][] = [
    [wantsProfile(seen), { id: 'profile', path: `/ajax/profile/info?uid=${uid}&scene=profile` }],
    [wantsPosts(seen), { id: 'posts', path: `/ajax/statuses/mymblog?uid=${uid}&page=1&feature=0` }],
    [!seen?.activeMonths, { id: 'months', path: `/ajax/profile/mbloghistory?uid=${uid}` }],
    [!seen?.account.createdAt, { id: 'detail', path: `/ajax/profile/detail?uid=${uid}` }],
    ...comments.map((step): [boolean, AskStep] => [true, step]),
    ...fansSteps(seen, uid).map((step): [boolean, AskStep] => [true, step]),
  ];
  return all.flatMap(([wanted, step]) => (wanted ? [step] : []));
}

function mobile(seen: Observations | null, uid: string): AskStep[] {
  const index = '/api/container/getIndex?';
  const comments = postsToAsk(seen).map(({ id }) => ({
    id: `comments-${id}`,
    // The fragment is for our own reader and never sent: hotflow's answer does not name the post's author.
    path: `/comments/hotflow?id=${id}&mid=${id}&max_id_type=0#author=${uid}`,
  }));
  const all: [boolean, AskStep][] = [
    [wantsProfile(seen), { id: 'profile', path: `${index}type=uid&value=${uid}&containerid=100505${uid}` }],
    [wantsPosts(seen), { id: 'posts', path: `${index}type=uid&value=${uid}&containerid=107603${uid}` }],
    ...comments.map((step): [boolean, AskStep] => [true, step]),
    [wantsFans(seen), { id: 'fans', path: `${index}containerid=231051_-_fans_-_${uid}&since_id=1` }],
  ];
  return all.flatMap(([wanted, step]) => (wanted ? [step] : []));
}

function wantsProfile(seen: Observations | null): boolean {
  const account = seen?.account;
  return account?.verifiedReason == null || account.followers == null || account.posts == null;
}

function wantsPosts(seen: Observations | null): boolean {
  const at = seen?.timeline?.seenAt;
  return !seen || !at || Date.parse(seen.asOf) - Date.parse(at) > FRESH;
}

/** The mobile list has one order, which it does not tell, and no pages that can be chosen: its first page is all. */
function wantsFans(seen: Observations | null): boolean {
  const rows = seen?.followersSample?.rows.length ?? 0;
  const all = seen?.followersSample?.total ?? seen?.account.followers ?? Number.POSITIVE_INFINITY;
  return rows < Math.min(ENOUGH_FOLLOWERS, all);
}

/** The newest commented posts whose comments have had time for an answer and were not read since. */
function postsToAsk(seen: Observations | null): Post[] {
  if (!seen) return [];
  const own = (seen.replies ?? []).filter(({ elsewhere }) => !elsewhere);
  const looked = (reply: Reply) => Date.parse(reply.seenAt ?? seen.asOf);
  const judged = own.filter((reply) => looked(reply) - Date.parse(reply.commentAt) >= SETTLED);
  if (judged.length >= ENOUGH_REPLIES) return [];
  // What was read while its comments were young is worth another look, but not one an hour.
  const fresh = own.filter((reply) => Date.parse(seen.asOf) - looked(reply) < FRESH);
  const asked = new Set([...judged, ...fresh].map(({ post }) => post));
  const settled = Date.parse(seen.asOf) - SETTLED;
  return seen.posts
    .filter((post) => /^\d+$/.test(post.id) && (post.comments ?? 0) > 0 && post.commentsClosed !== true)
    .filter((post) => !asked.has(post.id) && post.createdAt && Date.parse(post.createdAt) < settled)
    .sort((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1))
    .slice(0, POSTS_WITH_COMMENTS);
}

/** The one small request behind a quiet look-up: the hover card's, on weibo.com alone. */
export function lookUp(key: string, host: string): AskStep | null {
  const uid = key.slice('weibo:'.length);
  if (!DESKTOP.has(host)) return null;
  if (isUid(uid)) return { id: 'popcard', path: `/ajax/user/popcard/get?id=${uid}` };
  const name = /^\/n\/(.+)$/.exec(uid)?.[1];
  return name ? { id: 'popcard', path: `/ajax/user/popcard/get?screen_name=${encode(name)}` } : null;
}
