import type { Digest } from '../../utils/model/digest.ts';
import { ROW } from './sheet.ts';

/** How much a badge shows: the pill, the chip alone (mentions in running text), or the profile's row with words. */
export type BadgeForm = 'pill' | 'chip' | 'row';

export interface Badge {
  /** The element in the page: a plain `span` without attributes or children of its own. */
  readonly host: HTMLElement;
  /** Draws `digest`; keeps the focus if the badge has it. */
  show(digest: Digest, form: BadgeForm): void;
  focus(): void;
}

/**
 * Makes badges of one document: at most seven DOM nodes each, with the host and all text nodes.
 *
 *   span (host) › button › span.rank › text, span.marks (::before activity, ::after followers),
 *                          span.words (::before jargon) › text
 *
 * The button is cloned from one template; what is not known is left out, never drawn grey.
 */
export function createBadges(document: Document, sheet: CSSStyleSheet): () => Badge {
  const rowSheet = new CSSStyleSheet();
  rowSheet.replaceSync(ROW);
  const template = document.createElement('button');
  template.type = 'button';
  template.setAttribute('aria-haspopup', 'dialog');
  const chip = document.createElement('span');
  chip.className = 'rank';
  chip.append(document.createTextNode(''));
  template.append(chip);

  const span = (className: string, text?: string) => {
    const element = document.createElement('span');
    element.className = className;
    if (text) element.append(document.createTextNode(text));
    return element;
  };

  return () => {
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    return {
      host,
      show(digest, form) {
        root.adoptedStyleSheets = form === 'row' ? [sheet, rowSheet] : [sheet];
        const button = template.cloneNode(true) as HTMLButtonElement;
        const text = button.firstChild?.firstChild as Text;
        text.data = form === 'row' ? digest.rankText : digest.chip;
        button.className = `${form} ${digest.band} ${digest.kind}`;
        button.setAttribute('aria-label', digest.label);
        const share = digest.followers?.share;
        if (share != null) button.style.setProperty('--share', String(part(share, 1)));
        if (digest.jargon) button.style.setProperty('--score', String(part(digest.jargon.score, 100)));
        button.append(...(form === 'pill' ? marks(digest, span) : form === 'row' ? items(digest, span) : []));
        const focused = root.activeElement !== null;
        root.replaceChildren(button);
        if (focused) button.focus();
      },
      focus() {
        (root.firstChild as HTMLElement | null)?.focus();
      },
    };
  };
}

type Span = (className: string, text?: string) => HTMLElement;

function marks({ activity, followers, jargon, response }: Digest, span: Span): HTMLElement[] {
  const parts: HTMLElement[] = [];
  const ring = followers?.share != null;
  if (activity || ring) parts.push(span(`marks ${activity?.mark ?? ''} ${ring ? 'ring' : ''}`));
  if (jargon || response) parts.push(span(jargon ? 'words bar' : 'words', response?.short));
  return parts;
}

function items({ activity, followers, jargon, response }: Digest, span: Span): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (activity) parts.push(span(`item ${activity.mark}`, activity.text));
  if (followers) parts.push(span(followers.share == null ? 'item' : 'item ring', followers.text));
  if (jargon) parts.push(span('item bar', jargon.text));
  if (response) parts.push(span('item', response.text));
  return parts;
}

/** `value` between 0 and `most`: what reaches the style sheet is a number, whatever the digest said. */
function part(value: number, most: number): number {
  return Math.min(most, Math.max(0, Number(value) || 0));
}
