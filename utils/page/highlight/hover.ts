import type { Marks, Pointed } from './marks.ts';
import type { Tip } from './tip.ts';

export interface PointerOptions {
  view: Window;
  marks: Marks;
  tip: Tip;
  dark(): boolean;
  guarded(task: () => void): void;
  signal: AbortSignal;
}

/** So long must the pointer rest on a phrase, and so long may it be away before the words go. */
const REST_MS = 200;
const PATIENCE_MS = 250;

/**
 * Shows the words about the phrase under the pointer. Highlights have no events of their own, so one passive listener
 * asks the browser where in the text the pointer is, at most once a frame and only over a text with marks.
 */
export function watchPointer({ view, marks, tip, dark, guarded, signal }: PointerOptions): void {
  const { document } = view;
  let last: PointerEvent | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let open: AbortController | null = null;

  function look(): void {
    frame = 0;
    if (!last || signal.aborted) return;
    const { clientX: x, clientY: y, target, buttons } = last;
    if (target === tip.host) {
      stay();
      return;
    }
    const found = buttons === 0 && marks.isNear(target as Node | null) ? phraseAt(x, y) : null;
    clearTimeout(resting);
    if (found && tip.shows(found)) stay();
    else if (found) resting = setTimeout(() => guarded(() => show(found, x, y)), REST_MS);
    else if (tip.isOpen) leaving ??= setTimeout(hide, PATIENCE_MS);
  }

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function show(found: Pointed, x: number, y: number): void {
    const boxes = [...found.range.getClientRects()];
    const box = boxes.find((one) => holds(one, x, y));
    if (!box || signal.aborted) return; // the page moved it away meanwhile
    stay();
    tip.show(found, box, dark());
    open?.abort();
    open = new AbortController();
    listenWhileOpen(open.signal);
  }

  function hide(): void {
    clearTimeout(resting);
    stay();
    open?.abort();
    open = null;
    tip.hide();
  }

  /** The words go with Escape, with a scroll, a press or another window; none of it is kept from the page. */
  function listenWhileOpen(whileOpen: AbortSignal): void {
    const options = { capture: true, passive: true, signal: whileOpen };
    view.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
    view.addEventListener('scroll', hide, options);
    view.addEventListener('blur', hide, options);
    view.addEventListener('pointerdown', ({ target }) => target !== tip.host && hide(), options);
  }

  function phraseAt(x: number, y: number): Pointed | null {
    const caret = caretAt(document, x, y);
    const there = (range: Range) => [...range.getClientRects()].some((box) => holds(box, x, y));
    return caret && marks.at(caret.node, caret.offset, there);
  }

  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = event;
      frame ||= requestAnimationFrame(() => guarded(look));
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    hide();
  });
}

/** Half a pixel of grace: carets and boxes are rounded differently. */
function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - 0.5 && x <= box.right + 0.5 && y >= box.top - 0.5 && y <= box.bottom + 0.5;
}

/** The place in the text under a point: by the standard's name, or by the older one (Chrome before 128). */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
