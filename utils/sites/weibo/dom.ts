import { readLink, readUsercard } from './links.ts';

/** All links in `root`, `root` itself and the link around it included: text may come late, below a known link. */
export function* linksIn(root: ParentNode): Iterable<Element> {
  const around = (root as Partial<Element>).closest?.('a[href]');
  if (around) yield around;
  yield* root.querySelectorAll('a[href]');
}

/** Whether a person could read something there: a name whose text has not come yet has no place for a badge. */
export function hasText(element: Element): boolean {
  return /\S/.test(element.textContent ?? '');
}

/** The account that a link names: by the uid in the site's own `usercard`, else by its address, else by the card's name. */
export function accountOf(link: Element): string | null {
  const card = link.getAttribute('usercard');
  const byCard = card ? readUsercard(card) : null;
  if (byCard && isByUid(byCard)) return byCard;
  const target = readLink(link.getAttribute('href') ?? '');
  return target?.to === 'account' ? target.key : target ? null : byCard;
}

/** The uid that the permalinks in `part` agree on, as a key; null without one or when they differ. */
export function permalinkAuthor(part: ParentNode): string | null {
  let found: string | null = null;
  for (const link of part.querySelectorAll('a[href]')) {
    const target = readLink(link.getAttribute('href') ?? '');
    if (target?.to !== 'post') continue;
    if (found !== null && found !== target.key) return null;
    found = target.key;
  }
  return found;
}

/** Whether a key is a uid; otherwise it is an alias, a name or a vanity address. */
export function isByUid(key: string): boolean {
  return key.charCodeAt(6) !== 47; // 'weibo:' is followed by '/' in an alias
}

/** Whether a key is a name (`weibo:/n/NAME`), the form of mentions. */
export function isByName(key: string): boolean {
  return key.startsWith('weibo:/n/');
}
