import type { Place } from '../contract.ts';
import { accountOf, hasText, isByName, isByUid, linksIn, permalinkAuthor } from './dom.ts';
import { readLink } from './links.ts';

/*
 * weibo.com. Its class names end in hashes that change with each release, and the front end of December 2025 changed
 * their form. What survived both: `article`, `header`, `footer`, `usercard`, the `woo-` and `wbpro-` classes and the
 * addresses. A link is therefore read by its address first, and its role by the nearest of these landmarks around it;
 * without a landmark only the site's own `usercard` makes it a name.
 */
const POP = '.woo-pop-wrap,.woo-pop-main';
const LANDMARKS = `header,footer,.retweet,.wbpro-list,.wbpro-feed-content,.wbpro-scroller-item,${POP}`;
const AVATAR = '.woo-avatar-main,img';
/** The name inside a link that holds a whole row. The part's own word stands in its class, before the hash. */
const NAME_IN_ROW = '[usercard]:not(.woo-avatar-main),[class*="_name_"],[class*="_nick_"],span[title]';

/** Accounts named in `root` on weibo.com. */
export function findDesktop(root: ParentNode): Place[] {
  const places: Place[] = [];
  let head: Element | null = null;
  for (const link of linksIn(root)) {
    const key = accountOf(link);
    if (key === null) {
      const place = profilePlace(link);
      if (place && place.anchor !== head) {
        head = place.anchor; // two counters stand below one name
        places.push(place);
      }
    } else if (hasText(link)) {
      const place = placeOf(link, key);
      if (place) places.push(place);
    }
  }
  return places;
}

function placeOf(link: Element, key: string): Place | null {
  const landmark = link.closest(LANDMARKS);
  if (landmark === null) return link.hasAttribute('usercard') ? named(link, key, 'list') : null;
  if (landmark.localName === 'footer') return null;
  if (landmark.localName === 'header') {
    if (!landmark.closest('article')) return null; // the bar at the top of the page
    return named(link, authorKey(link, key, landmark), 'author');
  }
  const { classList } = landmark;
  if (classList.contains('retweet')) return named(link, key, 'reposted');
  if (classList.contains('wbpro-list')) return named(link, key, 'comment');
  if (classList.contains('wbpro-feed-content')) return isByName(key) ? named(link, key, 'mention') : null;
  if (classList.contains('wbpro-scroller-item')) {
    const inPost = landmark.querySelector('article') !== null;
    return inPost && !link.hasAttribute('usercard') ? null : named(link, key, 'list');
  }
  return named(link, key, 'card');
}

/** A name address is a mention wherever it stands, save as the author's own link. */
function named(link: Element, key: string, role: Place['role']): Place | null {
  if (isByName(key) && role !== 'author') return { anchor: link, key, role: 'mention' };
  if (link.querySelector(AVATAR) === null) return { anchor: link, key, role };
  for (const part of link.querySelectorAll(NAME_IN_ROW)) {
    if (hasText(part)) return { anchor: part, key, role };
  }
  return null;
}

/** The author's link may be a vanity address; the permalink beside it has the uid. Co-authors keep their own. */
function authorKey(link: Element, key: string, header: Element): string {
  if (isByUid(key)) return key;
  for (const other of header.querySelectorAll('a[href]')) {
    if (accountOf(other) === null || !hasText(other)) continue;
    return other === link ? (permalinkAuthor(header) ?? key) : key;
  }
  return key;
}

/** The profile's head: the name is no link, but the counters below it carry the uid. */
function profilePlace(link: Element): Place | null {
  const href = link.getAttribute('href') ?? '';
  if (!href.includes('/follow/')) return null;
  const target = readLink(href);
  if (target?.to !== 'follow' || link.closest(LANDMARKS)) return null;
  let part = link.parentElement;
  for (let level = 0; part && level < 4; level++, part = part.parentElement) {
    const name = part.querySelector('[class*="_name_"]');
    if (name) return hasText(name) ? { anchor: name, key: target.key, role: 'profile' } : null;
  }
  return null;
}

/** Posts in `root` whose text has come, and how many of them name an author. */
export function checkDesktop(root: ParentNode): { posts: number; withAuthor: number } {
  let posts = 0;
  let withAuthor = 0;
  for (const article of root.querySelectorAll('article')) {
    if (!hasText(article) || article.parentElement?.closest('article')) continue;
    posts++;
    const header = article.querySelector('header');
    if (header && findDesktop(header).some((place) => place.role === 'author')) withAuthor++;
  }
  return { posts, withAuthor };
}
