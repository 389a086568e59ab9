import { LONGEST } from '../limits.ts';

/** The words of an element as one text, with the way back to its text nodes. */
export interface Rendered {
  text: string;
  /** In order; `start` is where the node's data begins in `text`. Between two pieces may lie a separator of ours. */
  pieces: { node: Text; start: number }[];
}

/** Never read: what a person writes in, what one presses, and what is not shown as words. */
const NEVER =
  'textarea,input,select,button,script,style,noscript,svg,video,audio,canvas,iframe,template,' +
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const LINES = /^(?:BR|P|DIV|LI|UL|OL|BLOCKQUOTE|H[1-6]|SECTION|TABLE|TR)$/;

/** The scanner drops it as it drops all invisible characters: it ends a mention or an address, not a phrase. */
const JOINT = '\u200b';

/**
 * Reads the words below `root` in document order: text nodes as they are, a line break at breaks, blocks and whatever
 * is left out, a joint around links and pictures (emoji), so that the name in a mention does not run on into the text.
 * An empty text when somebody may be writing there.
 */
export function readText(root: Element, skip: string): Rendered {
  const pieces: Rendered['pieces'] = [];
  let text = '';
  const left = skip === '' ? NEVER : `${NEVER},${skip}`;
  if (root.closest(NEVER)) return { text, pieces };
  const between = (node: Element) => {
    if (LINES.test(node.tagName)) text += '\n';
    else if (node.tagName === 'A' || node.tagName === 'IMG') text += JOINT;
  };
  let node: Node | null = root.firstChild;
  while (node && text.length < LONGEST) {
    let inside: Node | null = null;
    if (node instanceof Text) {
      if (node.data !== '') pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element) {
      if (node.matches(left)) text += '\n';
      else {
        between(node);
        inside = node.firstChild;
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node instanceof Element) between(node);
    }
    node = node?.nextSibling ?? null;
  }
  return { text: text.slice(0, LONGEST), pieces };
}

/** The range of [start, end) of the text, without separators at its ends. null when no words lie there. */
export function rangeOf({ pieces }: Rendered, start: number, end: number): Range | null {
  const first = pieces.find(({ node, start: at }) => at + node.length > start);
  const last = pieces.findLast(({ start: at }) => at < end);
  if (!first || !last || first.start > last.start) return null;
  const from = Math.max(0, start - first.start);
  const to = Math.min(last.node.length, end - last.start);
  if (first === last && from >= to) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** Where a place in one of the text nodes is in the text; null for any other node. */
export function offsetOf({ pieces }: Rendered, node: Node, offset: number): number | null {
  const piece = pieces.find((one) => one.node === node);
  return piece ? piece.start + offset : null;
}

/** Whether two readings show the same words in the same nodes. */
export function isSame(a: Rendered, b: Rendered): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node, start }, i) => b.pieces[i]?.node === node && b.pieces[i]?.start === start)
  );
}
