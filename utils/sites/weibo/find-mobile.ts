import type { Place } from '../contract.ts';
import { accountOf, hasText, isByName, linksIn } from './dom.ts';
import { profileOf } from './links.ts';

/*
 * m.weibo.cn: a single-page app without hashes in its class names. Accounts are linked as /profile/UID or /u/UID and
 * mentioned as /n/NAME; the profile's own head has no link, and the page's address names it.
 */
const HEAD = '.mod-fil-name,.profile-cover .txt-shadow';

/** Accounts named in `root` on m.weibo.cn. */
export function findMobile(root: ParentNode): Place[] {
  const places: Place[] = [];
  for (const link of linksIn(root)) {
    if (/\/p\/\d/.test(link.getAttribute('href') ?? '')) continue; // a list of the account, not its name
    const key = accountOf(link);
    if (key === null || !hasText(link)) continue;
    if (isByName(key)) places.push({ anchor: link, key, role: 'mention' });
    else if (key.charCodeAt(6) !== 47) places.push({ anchor: endOfName(link), key, role: roleOf(link) });
  }
  const head = headPlace(root);
  if (head) places.push(head);
  return places;
}

/** A block inside the link (h3) would push the badge to a new line: it goes behind the V, inside the block. */
function endOfName(link: Element): Element {
  return link.querySelector('.m-icon') ?? link;
}

function roleOf(link: Element): Place['role'] {
  const landmark = link.closest('.weibo-rp,header,[class*="comment"],[class*="lite-page"]');
  if (landmark === null) return 'list';
  if (landmark.localName === 'header') return 'author';
  return landmark.classList.contains('weibo-rp') ? 'reposted' : 'comment';
}

function headPlace(root: ParentNode): Place | null {
  const address = root.ownerDocument?.location ?? (root as Partial<Document>).location;
  const key = address ? profileOf(new URL(address.href)) : null;
  if (key === null) return null;
  const name = [...root.querySelectorAll(HEAD)].find(hasText);
  return name ? { anchor: name.querySelector('.m-icon') ?? name, key, role: 'profile' } : null;
}

/** Posts on m.weibo.cn and how many of them name an author. */
export function checkMobile(root: ParentNode): { posts: number; withAuthor: number } {
  let posts = 0;
  let withAuthor = 0;
  for (const card of root.querySelectorAll('.card9')) {
    if (!hasText(card)) continue;
    posts++;
    const header = card.querySelector('header');
    if (header && findMobile(header).some((place) => place.role === 'author')) withAuthor++;
  }
  return { posts, withAuthor };
}
