import { aliasOfDomain, aliasOfName, isUid, keyOfUid } from './keys.ts';

/**
 * What a link of Weibo points to. `account` is a key by uid or by alias; a `post` tells the uid of its author; a
 * `follow` link (a counter) tells the uid of the profile that it stands on.
 */
export type Link =
  | { to: 'account'; key: string }
  | { to: 'post'; key: string }
  | { to: 'follow'; key: string };

// Not `new URL`: ten links a post are looked at while the page scrolls, and this is several times cheaper. Forms that
// it does not know (credentials, ports, backslashes) name nobody, which is what they should do.
const FORM = /^(?:(?:https?:)?\/\/(?:(?:www|m)\.)?weibo\.c(om|n))?(\/[^?#\\]*)(\?[^#]*)?/;

/** First parts of addresses that belong to the site itself. */
const RESERVED = new Set(
  (
    'a aj ajax app article at comment d detail f fav favorites follow friends help home hot i index k like login ' +
    'logout message messages msg mygroups n newlogin notice p profile s search set settings signup status statuses ' +
    'svip topic ttarticle tv u user video vip visitor weibo z'
  ).split(' '),
);

/** Second parts behind a uid that are pages of the profile, not posts. */
const PROFILE_PAGES = new Set(
  'home profile info follow fans photos album albums video article index'.split(' '),
);

/**
 * Reads the address of a link, absolute, protocol-relative or relative to a page of Weibo. null when it names neither
 * an account nor a post. Never throws; a key by uid holds digits only. Sources: link forms counted on real pages.
 */
export function readLink(href: string): Link | null {
  const form = FORM.exec(href);
  if (!form) return null;
  const [, , path = '', query = ''] = form;
  const [first = '', second = '', third = ''] = path.slice(1).split('/');
  if (first === 'u' || first === 'profile') return profileLink(second, third, path);
  if (first === 'n') return third === '' ? nameLink(second) : null;
  if (first === 'p') return pageLink(second);
  if (second === '') return bareLink(first, query);
  if (!isUid(first)) return null;
  if (PROFILE_PAGES.has(second)) return { to: 'account', key: keyOfUid(first) };
  return third === '' && /^[A-Za-z0-9]{7,20}$/.test(second) ? { to: 'post', key: keyOfUid(first) } : null;
}

/** /u/UID, /profile/UID and the counters' /u/page/follow/UID. */
function profileLink(second: string, third: string, path: string): Link | null {
  if (isUid(second)) return third === '' ? { to: 'account', key: keyOfUid(second) } : null;
  const uid = /^\/u\/page\/follow\/(\d+)\/?(?:followGroup.*)?$/.exec(path)?.[1];
  return uid && isUid(uid) ? { to: 'follow', key: keyOfUid(uid) } : null;
}

function nameLink(encoded: string): Link | null {
  let name: string;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    return null; // a lone % names nobody
  }
  const key = aliasOfName(name);
  return key ? { to: 'account', key } : null;
}

/**
 * /p/ + six digits for the kind of page + uid. Pages of films and places have such numbers too, but shorter ones: only
 * what leaves a uid of today's length is taken.
 */
function pageLink(second: string): Link | null {
  const uid = /^\d{6}(\d{10,11})(?:_-_.*)?$/.exec(second)?.[1];
  return uid && isUid(uid) ? { to: 'account', key: keyOfUid(uid) } : null;
}

/**
 * /UID or /DOMAIN. A number of less than ten digits may be a short number (微号) that is another's uid: it is an alias,
 * save on the search page, which writes every account as /UID?refer_flag=.
 */
function bareLink(first: string, query: string): Link | null {
  if (first === '' || RESERVED.has(first)) return null;
  if (isUid(first) && (first.length > 9 || query.includes('refer_flag='))) {
    return { to: 'account', key: keyOfUid(first) };
  }
  const key = aliasOfDomain(first);
  return key ? { to: 'account', key } : null;
}

/** `usercard` of a name or an avatar: "UID", "id=UID&…" or "name=NAME&…". null when it names nobody. */
export function readUsercard(card: string): string | null {
  if (isUid(card)) return keyOfUid(card);
  const id = /(?:^|&)id=(\d+)/.exec(card)?.[1];
  if (id && isUid(id)) return keyOfUid(id);
  const name = /(?:^|&)name=([^&]+)/.exec(card)?.[1];
  return name ? aliasOfName(name) : null;
}

const PROFILE_HOSTS = new Set(['weibo.com', 'www.weibo.com', 'm.weibo.cn']);

/** The account whose profile page `url` is, or null. */
export function profileOf(url: URL): string | null {
  if (!PROFILE_HOSTS.has(url.hostname)) return null;
  const link = readLink(url.pathname);
  if (link?.to !== 'account') return null;
  // m.weibo.cn has pages of its own at one-part addresses, and no vanity.
  return url.hostname === 'm.weibo.cn' && /^weibo:\/(?!n\/)/.test(link.key) ? null : link.key;
}
