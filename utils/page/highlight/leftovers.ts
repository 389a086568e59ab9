import { dropSheets } from '../adopt.ts';

/** Our names of highlights: no words of ours in the page, and found again by the next version. */
export function newName(): string {
  return `k${Math.random().toString(36).slice(2).padEnd(9, '0').slice(0, 9)}-`;
}
const OURS = /^k[0-9a-z]{9}-[123]$/;

/**
 * Takes away the marks of an earlier copy that died with its extension version and could not clean up: Firefox ends
 * such scripts at once. Needed only in a page that was there before us.
 */
export function removeLeftovers(document: Document): void {
  if (!('highlights' in CSS)) return;
  const names: string[] = [];
  // Not its iterators: Firefox's wrappers have none.
  CSS.highlights.forEach((_layer, name) => {
    if (OURS.test(name)) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
  const rule = /^::highlight\(k[0-9a-z]{9}-1\)/;
  dropSheets(document, (sheet) => {
    try {
      return rule.test(sheet.cssRules[0]?.cssText ?? '');
    } catch {
      return false; // not ours to read, so not ours
    }
  });
}
