import type { Account } from '../../model/account.ts';
import type { Observation } from '../../model/observation.ts';
import type { Answer, Place, Reading, SiteReader } from '../contract.ts';
import { fields, Gathering } from './gather.ts';
import { aliasOfName, isUid } from './keys.ts';
import { readBody } from './limit.ts';
import { lookUp, plan } from './plan.ts';
import { ROUTES } from './routes.ts';

/** Reads Weibo's answers in the background, and knows what to ask. */
export const weiboReader: SiteReader = { id: 'weibo', read, readClaim, plan, lookUp, profileUrl };

const HOSTS = new Set(['weibo.com', 'www.weibo.com', 'm.weibo.cn']);

/** Reads one answer. Whatever it is, nothing is thrown: the page may have forged it. */
function read(answer: Answer): Reading {
  const nothing: Omit<Reading, 'state'> = { observations: [], aliases: [], authors: [] };
  const url = URL.canParse(answer.url) ? new URL(answer.url) : null;
  const route =
    url && HOSTS.has(url.hostname) && Object.hasOwn(ROUTES, url.pathname) ? ROUTES[url.pathname] : null;
  if (!url || !route) return { ...nothing, state: 'unreadable' };
  const found = readBody(answer);
  if (found.state !== 'ok') return { ...nothing, ...found };
  const into = new Gathering(answer.at, answer.source, url.hostname === 'm.weibo.cn');
  if (!route(found.body, url, into)) {
    // `ok: 0` says why there is nothing ("no content here", the end of a list): the shape is known.
    return { ...nothing, state: fields(found.body).ok === 0 ? 'ok' : 'unreadable' };
  }
  return {
    observations: into.observations,
    aliases: into.aliases,
    authors: [...into.authors],
    state: 'ok',
  };
}

/**
 * The search page has no answers to read: an organisation's V and its name are all there is. A person's V tells nothing of
 * an office, so that such a claim says nothing.
 */
function readClaim(key: string, claim: NonNullable<Place['claim']>, at: string): Observation | null {
  const name = claim.name.trim();
  if (claim.mark !== 'organisation' || aliasOfName(name) === null || !key.startsWith('weibo:')) return null;
  const uid = key.slice('weibo:'.length);
  const account: Account = {
    site: 'weibo',
    host: 'weibo.com',
    id: isUid(uid) ? uid : '',
    name,
    verified: true,
  };
  return { key, at, source: 'page', account };
}

/** Where a person can see the account; built from its id, or from its name while that is all that is known. */
function profileUrl(account: Account): string {
  if (isUid(account.id)) return `https://weibo.com/u/${account.id}`;
  return account.name ? `https://weibo.com/n/${encodeURIComponent(account.name.toWellFormed())}` : '';
}
