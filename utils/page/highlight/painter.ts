import { addSheet, dropSheets, isSame } from '../adopt.ts';
import { newName } from './leftovers.ts';
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

/** null where the browser has no highlights. */
export function createPainter(document: Document): Painter | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const name = newName();
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
