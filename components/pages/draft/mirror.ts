import { segmentsOf } from '../../../utils/phrases/segments.ts';
import { nameOf } from './looks.ts';

interface Marked {
  start: number;
  end: number;
  weight: number;
}

/**
 * The draft once more behind the text box, as one text node with highlights on it: whatever is typed and however much
 * is marked, no element comes or goes. Only what changed is replaced in the node, so that marks elsewhere stay where
 * they are until the next check.
 */
export class Mirror {
  readonly #node: Text;

  constructor(element: Element) {
    this.#node = element.ownerDocument.createTextNode('');
    // A text that ends in a line break would be a line shorter than the box without something behind it.
    element.replaceChildren(this.#node, element.ownerDocument.createTextNode('\u200b'));
  }

  write(text: string): void {
    const old = this.#node.data;
    if (old === text) return;
    const most = Math.min(old.length, text.length);
    let before = 0;
    while (before < most && old.charCodeAt(before) === text.charCodeAt(before)) before++;
    let after = 0;
    while (
      after < most - before &&
      old.charCodeAt(old.length - 1 - after) === text.charCodeAt(text.length - 1 - after)
    ) {
      after++;
    }
    this.#node.replaceData(before, old.length - before - after, text.slice(before, text.length - after));
  }

  /** Marks phrases. Without highlights in the browser the list of phrases has to do. */
  mark(hits: readonly Marked[]): void {
    if (typeof Highlight === 'undefined') return;
    const layers = [1, 2, 3].map(() => new Highlight());
    const document = this.#node.ownerDocument;
    for (const { start, end, weight } of segmentsOf(hits)) {
      if (end > this.#node.length) continue;
      const range = document.createRange();
      range.setStart(this.#node, start);
      range.setEnd(this.#node, end);
      layers[weight - 1]?.add(range);
    }
    for (const [i, layer] of layers.entries()) CSS.highlights.set(nameOf(i + 1), layer);
  }
}
