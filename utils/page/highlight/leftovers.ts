import { dropSheets } from '../adopt.ts';

/** A name for our highlights: no words of ours in the page, and found again by the next version. */
export function newName(): string {
  return `k${Math.random().toString(36).slice(2).padEnd(9, '0').slice(0, 9)}-`;
}

/**
 * Takes away the marks of an earlier copy that died with its extension version and could not clean up: Firefox ends
 * such scripts at once. Needed only in a page that was there before us. The names are read from the sheet that was
 * left: the registry cannot be listed through Firefox's wrappers.
 */
export function removeLeftovers(document: Document): void {
  dropSheets(document, (sheet) => {
    try {
      const [, name] = /^::highlight\((k[0-9a-z]{9}-)1\)/.exec(sheet.cssRules[0]?.cssText ?? '') ?? [];
      for (const weight of name ? [1, 2, 3] : []) CSS.highlights.delete(`${name}${weight}`);
      return name !== undefined;
    } catch {
      return false; // not ours to read, so not ours
    }
  });
}
