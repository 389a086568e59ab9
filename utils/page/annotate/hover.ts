import type { CardPlace } from '../card-link.ts';

/** So long must the pointer rest on a badge: shorter than the sites' own cards, long enough to pass by. */
const INTENT_MS = 120;

export interface HoverOptions<T> {
  /** The badge whose host element this is. */
  find(host: EventTarget | null): T | undefined;
  open(badge: T, by: CardPlace['by']): void;
  leave(): void;
  signal: AbortSignal;
}

/**
 * Pointer and key events of all badges, by delegation: one set of listeners on `view`, whatever the number of badges.
 * Outside of its closed shadow root an event on a badge has the host as its target.
 *
 * The listeners are on the window in the capture phase and were added before the page's own, so the events below stop
 * here and the page never sees them:
 * - mouseover, mouseout: a badge may stand inside an element for which the site shows its own card on hover
 *   (delegated `usercard` handlers look at mouseover); two cards would lie over each other. Leaving the name itself is
 *   an event on the name and still gets there, so the site's card closes as ever.
 * - mousedown, mouseup, click, auxclick, dblclick: the post or row around a badge is often one large link.
 * - keydown, keyup, keypress with Enter or space: these press our button; sites have one-key shortcuts.
 * Everything else, pointer events included, goes on to the page. Nothing is stopped on its way to other elements.
 */
const STOPPED = ['mouseover', 'mouseout', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'] as const;
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

export function listenToBadges<T>(view: Window, { find, open, leave, signal }: HoverOptions<T>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const on = <K extends keyof WindowEventMap>(name: K, run: (event: WindowEventMap[K], badge: T) => void) =>
    view.addEventListener(
      name,
      (event) => {
        const badge = find(event.target);
        if (badge) run(event, badge);
      },
      { capture: true, signal },
    );

  on('pointerover', (event, badge) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    clearTimeout(timer);
    timer = setTimeout(() => open(badge, 'hover'), INTENT_MS);
  });
  on('pointerout', (event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    leave();
  });
  on('click', (event, badge) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    open(badge, event.detail === 0 ? 'keyboard' : 'click'); // Enter and space click without a pointer
  });
  for (const name of STOPPED) on(name, (event) => event.stopPropagation());
  for (const name of KEYS) {
    on(name, (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
