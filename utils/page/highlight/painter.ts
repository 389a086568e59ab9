import { addSheet, dropSheets, isSame } from '../adopt.ts';
import { DARK, LIGHT, weightRules } from './sheet.ts';

/** Paints ranges in the document without touching a node of it. */
export interface Painter {
  add(range: Range, weight: number): void;
  remove(range: Range): void;
  dark(now: boolean): void;
  /** The page may have set its own sheets anew: puts ours back. */
  keep(): void;
  close(): void;
}

/** A page that takes our sheet out again and again shall have its way. */
const MAX_REPAIRS = 20;

/** Our names of highlights: no words of ours in the page, and found again by the next version of this script. */
const NAME = /^k[0-9a-z]{9}-[123]$/;

/** null where the browser has no highlights. */
export function createPainter(document: Document): Painter | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  removeOrphans(document);
  const name = `k${Math.random().toString(36).slice(2).padEnd(9, '0').slice(0, 9)}-`;
  const layers = [1, 2, 3].map((weight) => {
    const layer = new Highlight();
    layer.priority = weight;
    CSS.highlights.set(`${name}${weight}`, layer);
    return layer;
  });
  const sheet = new CSSStyleSheet();
  let repairs = 0;
  const keep = () => {
    if (repairs <= MAX_REPAIRS && addSheet(document, sheet)) repairs++;
  };
  keep();
  return {
    add: (range, weight) => layers[Math.min(3, Math.max(1, Math.round(weight))) - 1]?.add(range),
    remove(range) {
      for (const layer of layers) layer.delete(range);
    },
    dark: (now) =>
      sheet.replaceSync(weightRules((weight) => `::highlight(${name}${weight})`, now ? DARK : LIGHT)),
    keep,
    close() {
      for (const weight of [1, 2, 3]) CSS.highlights.delete(`${name}${weight}`);
      dropSheets(document, (one) => isSame(one, sheet));
    },
  };
}

/** What a copy of this script left that died with its extension version before it could clean up. */
function removeOrphans(document: Document): void {
  const names: string[] = [];
  // Not its iterators: Firefox's wrappers have none.
  CSS.highlights.forEach((_layer, name) => {
    if (NAME.test(name)) names.push(name);
  });
  for (const name of names) CSS.highlights.delete(name);
  const rule = /^::highlight\((k[0-9a-z]{9}-1)\)/;
  dropSheets(document, (sheet) => {
    try {
      return rule.test(sheet.cssRules[0]?.cssText ?? '');
    } catch {
      return false; // not ours to read, so not ours
    }
  });
}
