import type { Place } from '../contract.ts';
import { accountOf, hasText, isByName, isByUid, linksIn, permalinkAuthor } from './dom.ts';

/*
 * s.weibo.com: pages of the server, no API answers, class names without hashes (a page of 2018 and scripts of 2026
 * agree). The type of verification is not in the page; the V beside the name tells organisations from persons.
 */
const ORGANISATION = /icon-vip-b\b|woo-icon--vblue|woo_svg_vblue|机构认证/;
const INDIVIDUAL =
  /icon-vip-[yg]\b|woo-icon--v(?:yellow|orange|red|gold|girl)|woo_svg_v(?:yellow|orange|red|gold)|个人认证/;

/** Accounts named in `root` on s.weibo.com, with what the page shows of them. */
export function findSearch(root: ParentNode): Place[] {
  const places: Place[] = [];
  for (const link of linksIn(root)) {
    // Relative addresses here are pages of the search itself.
    if (/^\/(?!\/)/.test(link.getAttribute('href') ?? '')) continue;
    const key = accountOf(link);
    if (key === null || !hasText(link)) continue;
    const place = link.classList.contains('name') ? namePlace(link, key) : mentionPlace(link, key);
    if (place) places.push(place);
  }
  return places;
}

function namePlace(link: Element, key: string): Place | null {
  const card = link.closest('.card-review,.card-user-b,.card-user-c,.card-comment,.card-wrap');
  if (!card) return null;
  const role = roleIn(card.classList);
  const from = role === 'author' && !isByUid(key) ? card.querySelector('.from') : null;
  const claim = claimOf(link);
  return {
    anchor: link,
    key: (from && permalinkAuthor(from)) ?? key,
    role,
    ...(claim ? { claim } : {}),
  };
}

function roleIn(classes: DOMTokenList): Place['role'] {
  if (classes.contains('card-review')) return 'comment';
  if (classes.contains('card-comment')) return 'reposted';
  return classes.contains('card-wrap') ? 'author' : 'list';
}

function mentionPlace(link: Element, key: string): Place | null {
  return isByName(key) && link.closest('.txt') ? { anchor: link, key, role: 'mention' } : null;
}

/** What the page shows of the account: its name, and by the V whether it is an organisation or a person. */
function claimOf(link: Element): Place['claim'] {
  const name = (link.getAttribute('nick-name') ?? link.textContent ?? '').trim();
  if (name === '' || name.length > 60) return undefined;
  // The V is in the link or one of the next few elements behind it.
  let next: Element | null = link;
  for (let step = 0; next && step < 5; step++, next = next.nextElementSibling) {
    if (step > 0 && next.matches('a.name')) break;
    const marks = [next, ...next.querySelectorAll('i,svg,use,span,img')].map((part) =>
      ['class', 'id', 'title', 'href', 'xlink:href'].map((name) => part.getAttribute(name)).join(' '),
    );
    if (marks.some((mark) => ORGANISATION.test(mark))) return { name, mark: 'organisation' };
    if (marks.some((mark) => INDIVIDUAL.test(mark))) return { name, mark: 'individual' };
  }
  return undefined;
}

/** Posts on the search page and how many of them name an author. */
export function checkSearch(root: ParentNode): { posts: number; withAuthor: number } {
  let posts = 0;
  let withAuthor = 0;
  for (const card of root.querySelectorAll('.card-wrap[mid]')) {
    posts++;
    if (findSearch(card).some((place) => place.role === 'author')) withAuthor++;
  }
  return { posts, withAuthor };
}
