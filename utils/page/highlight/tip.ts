import type { Hint } from '../../messages.ts';
import { adopt } from '../adopt.ts';
import type { Pointed } from './marks.ts';

const GAP = 4;
const EDGE = 8;

/**
 * The words about one phrase, in the top layer under a host with a closed root, beside the phrase. The host is in the
 * page only while the words are shown, and carries nothing.
 */
export class Tip {
  readonly host: HTMLElement;
  language = '';
  readonly #root: ShadowRoot;
  #shown: { hint: Hint; root: Element } | null = null;

  constructor(css: string) {
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    adopt(this.#root, [sheet]);
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  shows({ hint, root }: Pointed): boolean {
    return this.#shown?.hint === hint && this.#shown.root === root;
  }

  isAbout(root: Element): boolean {
    return this.#shown?.root === root;
  }

  show({ hint, root }: Pointed, at: DOMRect, dark: boolean): void {
    const panel = document.createElement('div');
    panel.className = `theme tip ${dark ? 'dark' : 'light'}`;
    panel.setAttribute('role', 'tooltip');
    panel.lang = this.language.replace('_', '-');
    panel.append(
      ...hint.lines.map((line) => {
        const words = document.createElement('p');
        words.textContent = line;
        return words;
      }),
    );
    this.#root.replaceChildren(panel);
    this.#shown = { hint, root };
    if (!this.host.isConnected) document.body.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    place(panel, at);
  }

  hide(): void {
    this.#shown = null;
    this.host.remove();
    this.#root.replaceChildren();
  }
}

/** Below the phrase, above it where there is no room; never out of sight. */
function place(panel: HTMLElement, at: DOMRect): void {
  const width = document.documentElement.clientWidth;
  const { offsetWidth, offsetHeight } = panel;
  const left = Math.max(EDGE, Math.min(at.left, width - offsetWidth - EDGE));
  const below = at.bottom + GAP;
  const fits = below + offsetHeight + EDGE <= innerHeight || at.top < offsetHeight + GAP + EDGE;
  panel.style.left = `${Math.round(left)}px`;
  panel.style.top = `${Math.round(fits ? below : at.top - GAP - offsetHeight)}px`;
}
