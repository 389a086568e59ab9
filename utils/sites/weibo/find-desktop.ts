import type { Place } from '../contract.ts';
import { accountOf, hasText, isByName, isByUid, linksIn, permalinkAuthor } from './dom.ts';
import { readLink } from './links.ts';

/*
 * weibo.com. Its class names end in hashes that change with each release, and the front end of December 2025 changed
 * their form. What survived both: `article`, `header`, `footer`, `usercard`, the `woo-` and `wbpro-` classes and the
 * addresses. A link is therefore read by its address first, and its role by the nearest of these landmarks around it;
 * without a landmark only the site's own `usercard` makes it a name.
 */
const LANDMARKS =
  'header,footer,.retweet,.item1,.item2,.wbpro-list,.wbpro-feed-content,.wbpro-scroller-item,' +
  '.woo-pop-ctrl,.woo-pop-wrap,.woo-pop-main';
const AVATAR = '.woo-avatar-main,img';
/** The name inside a link that holds a whole row. The part's own word stands in its class, before the hash. */
const NAME_IN_ROW = '[usercard]:not(.woo-avatar-main),[class*="_name_"],[class*="_nick_"],span[title]';
const PROFILE = '[class*="_box1_"]';

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
  const landmark = landmarkOf(link);
  const has = (name: string) => landmark?.classList.contains(name) === true;
  if (landmark === null) {
    const isName = link.hasAttribute('usercard') || (isByName(key) && link.closest('article') !== null);
    return isName ? named(link, key, 'list') : null;
  }
  if (landmark.localName === 'footer') return null;
  if (landmark.localName === 'header') {
    if (!landmark.closest('article')) return null; // the bar at the top of the page
    return isFirst(link, landmark) ? named(link, authorKey(link, key, landmark), 'author') : null;
  }
  if (has('retweet')) {
    return named(link, isByName(key) ? key : authorKey(link, key, landmark), 'reposted');
  }
  if (has('item1') || has('item2')) {
    return isByName(key) || isFirst(link, landmark) ? named(link, key, 'comment') : null;
  }
  if (has('wbpro-list')) return named(link, key, 'comment');
  if (has('wbpro-feed-content')) return isByName(key) ? named(link, key, 'mention') : null;
  if (has('wbpro-scroller-item') && landmark.querySelector('article')) {
    return link.hasAttribute('usercard') || isByName(key) ? named(link, key, 'list') : null;
  }
  if (!isFirst(link, landmark)) return null;
  if (has('wbpro-scroller-item')) return named(link, key, 'list') ?? firstWords(link, key, landmark);
  // Menus are layers like the hover card, but show no avatar.
  const isMenu = link.closest('.woo-pop-item-main') || !landmark.querySelector(AVATAR);
  return isMenu ? null : named(link, key, 'card');
}

/**
 * The landmark that tells the role of a link. The wrapper of a layer also holds what opens it, which stands in the page;
 * the parts of a repeated post belong to it.
 */
function landmarkOf(link: Element): Element | null {
  const landmark = link.closest(LANDMARKS);
  if (landmark?.classList.contains('woo-pop-ctrl')) {
    const around = (landmark.closest('.woo-pop-wrap') ?? landmark).parentElement;
    return around && landmarkOf(around);
  }
  return landmark?.matches('header,.wbpro-feed-content')
    ? (landmark.closest('.retweet') ?? landmark)
    : landmark;
}

/** Counters and tabs beside a name lead to the same account: the name is the first link with words. */
function isFirst(link: Element, landmark: Element): boolean {
  const key = accountOf(link);
  // A live list stops where we stop; a selector would search the whole landmark for every link in it.
  for (const other of landmark.getElementsByTagName('a')) {
    if (other === link) break;
    if (hasText(other) && accountOf(other) === key && named(other, '', 'list')) return false;
  }
  return true;
}

/** A name address is a mention wherever it stands, save as the author's own link. */
function named(link: Element, key: string, role: Place['role']): Place | null {
  if (isByName(key) && role !== 'author') return { anchor: link, key, role: 'mention' };
  const picture = link.querySelector(AVATAR);
  if (picture === null || isBehindWords(picture, link)) return { anchor: link, key, role };
  for (const part of link.querySelectorAll(NAME_IN_ROW)) {
    if (hasText(part)) return { anchor: part, key, role };
  }
  return null;
}

/** A picture behind the name is an icon; one before it is the avatar. */
function isBehindWords(picture: Element, link: Element): boolean {
  for (let node: Node | null = picture; node && node !== link; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (/\S/.test(before.textContent ?? '')) return true;
    }
  }
  return false;
}

/** The only link of a row holds all of it, avatar first: without any sign of the name, its first words are taken. */
function firstWords(link: Element, key: string, row: Element): Place | null {
  if ([...row.querySelectorAll('a[href]')].some((other) => other !== link && accountOf(other) === key))
    return null;
  for (const part of link.querySelectorAll('*')) {
    const isWords = part.childElementCount === 0 && hasText(part);
    if (isWords && !part.closest('.woo-avatar-main')) return { anchor: part, key, role: 'list' };
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
  if (target?.to !== 'follow' || landmarkOf(link)) return null;
  let part = link.parentElement;
  for (let level = 0; part && (level < 4 || part.closest(PROFILE)); level++, part = part.parentElement) {
    const name = part.querySelector('[class*="_name_"]');
    if (!name) continue;
    const isHead = hasText(name) && !name.closest(`article,${LANDMARKS}`);
    return isHead ? { anchor: name, key: target.key, role: 'profile' } : null;
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
