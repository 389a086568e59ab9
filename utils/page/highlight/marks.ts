import type { Hint, ScannedText } from '../../messages.ts';
import { segmentsOf } from '../../phrases/segments.ts';
import type { Painter } from './painter.ts';
import { isSame, offsetOf, type Rendered, rangeOf } from './rendered-text.ts';

/** One text in the page and the marks on it. */
interface Marked {
  rendered: Rendered;
  hints: ScannedText;
  ranges: Range[];
}

/** A phrase found under the pointer. */
export interface Pointed {
  hint: Hint;
  range: Range;
  root: Element;
}

/** Enough for hundreds of posts; live ranges cost a page a little with each change of its nodes. */
const MAX_RANGES = 3000;

/** The marks in the document, by the element with the text. Nothing is kept on the page's own nodes. */
export class Marks {
  readonly #byRoot = new Map<Element, Marked>();
  readonly #painter: Painter;
  readonly #gone: (root: Element) => void;
  #ranges = 0;

  /** `gone` is told of every text whose marks were taken away. */
  constructor(painter: Painter, gone: (root: Element) => void) {
    this.#painter = painter;
    this.#gone = gone;
  }

  /** Whether `root` is known to show just this, marked or not. */
  has(root: Element, rendered: Rendered): boolean {
    const old = this.#byRoot.get(root);
    return old !== undefined && isSame(old.rendered, rendered);
  }

  /**
   * Marks the phrases of a text. The ranges are live: when the page changes a text node under them they shrink to
   * nothing at once, so that no mark is ever on other words than those it was made for.
   */
  put(root: Element, rendered: Rendered, hints: ScannedText): void {
    this.drop(root);
    const marked: Marked = { rendered, hints, ranges: [] };
    this.#byRoot.set(root, marked);
    for (const { start, end, weight } of segmentsOf(hints)) {
      if (this.#ranges >= MAX_RANGES) return;
      const range = rangeOf(rendered, start, end);
      if (!range) continue;
      this.#painter.add(range, weight);
      marked.ranges.push(range);
      this.#ranges++;
    }
  }

  drop(root: Element): void {
    const old = this.#byRoot.get(root);
    if (!old) return;
    for (const range of old.ranges) this.#painter.remove(range);
    this.#ranges -= old.ranges.length;
    this.#byRoot.delete(root);
    this.#gone(root);
  }

  /** Lets go of every text that is not among `roots`. */
  keepOnly(roots: ReadonlySet<Element>): void {
    for (const root of [...this.#byRoot.keys()]) if (!roots.has(root)) this.drop(root);
  }

  clear(): void {
    this.keepOnly(new Set());
  }

  /** Whether `node` lies in a text that has marks. */
  isNear(node: Node | null): boolean {
    return (this.#around(node)?.marked.ranges.length ?? 0) > 0;
  }

  /**
   * The phrase at a place in a text node, with its range: the one that weighs most, of those the shortest. Several
   * may cover the place; `isThere` says of a range whether the pointer is really on it.
   */
  at(node: Node, offset: number, isThere: (range: Range) => boolean): Pointed | null {
    const around = this.#around(node);
    const place = around ? offsetOf(around.marked.rendered, node, offset) : null;
    if (!around || place === null) return null;
    const { marked, root } = around;
    const near = marked.hints.filter(({ start, end }) => start <= place && place <= end);
    near.sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start));
    for (const hint of near) {
      const range = rangeOf(marked.rendered, hint.start, hint.end);
      if (range && isThere(range)) return { hint, range, root };
    }
    return null;
  }

  #around(node: Node | null): { root: Element; marked: Marked } | null {
    for (let up = node; up; up = up.parentNode) {
      const root = up as Element;
      const marked = this.#byRoot.get(root);
      if (marked) return { root, marked };
    }
    return null;
  }
}
