import { adopt } from '../../utils/page/adopt.ts';
import { lineOf, type Side, sideFor, spotOn } from './place.ts';

/** The card before its content is known is placed as if it were this high, so that it need not change sides. */
const LIKELY_HEIGHT = 520;

/**
 * The card's place in the document: one host with a closed shadow root and one constructed sheet. The host is a
 * manual popover: the top layer is above every z-index of the page and is not clipped by an ancestor's overflow or
 * moved by its transform, and a manual popover neither closes the page's own popovers nor is closed by them.
 */
export class Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private side: Side | null = null;
  private readonly resized = new ResizeObserver(() => this.settle());
  private badge: HTMLElement | null = null;

  constructor(css: string) {
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    adopt(this.root, [sheet]);
  }

  /** Shows the content that was rendered into `root`, beside `badge`. */
  show(badge: HTMLElement): void {
    // What lies outside an open modal dialog is inert, so a card for a badge inside goes inside.
    const home = badge.closest('dialog[open]') ?? document.body;
    if (this.host.parentNode !== home) home.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    this.badge = badge;
    this.side = null;
    this.resized.disconnect();
    const content = this.content();
    if (content) this.resized.observe(content);
    this.settle();
  }

  hide(): void {
    this.resized.disconnect();
    this.badge = null;
    this.host.remove();
  }

  /** Follows the badge after the page scrolled. false: the badge is gone or out of sight. */
  follow(): boolean {
    const box = this.badge?.isConnected ? this.badge.getBoundingClientRect() : null;
    if (!box || box.bottom < 0 || box.top > innerHeight || box.width + box.height === 0) return false;
    this.side = null;
    this.settle();
    return true;
  }

  get panel(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[role=dialog]');
  }

  private content(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.scroll > div');
  }

  /** Puts the panel to its place. The side is chosen once, so that unfolding the evidence makes nothing jump. */
  private settle(): void {
    const { panel, badge } = this;
    const scroll = panel?.querySelector<HTMLElement>('.scroll');
    if (!panel || !scroll || !badge) return;
    const line = lineOf(badge);
    const box = badge.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width: panel.offsetWidth, height: scroll.scrollHeight + 2 };
    this.side ??= sideFor(
      box,
      line,
      { ...size, height: Math.max(size.height, this.likelyHeight(panel)) },
      view,
    );
    const spot = spotOn(this.side, box, line, size, view);
    panel.style.left = `${Math.round(spot.left)}px`;
    panel.style.top = `${Math.round(spot.top)}px`;
    scroll.style.maxHeight = `${Math.floor(spot.maxHeight)}px`;
  }

  private likelyHeight(panel: HTMLElement): number {
    return panel.querySelector('[aria-busy]') ? LIKELY_HEIGHT : 0;
  }
}
