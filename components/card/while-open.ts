import type { Surface } from './surface.ts';

interface Watch {
  surface: Surface;
  badge: () => HTMLElement | null;
  signal: AbortSignal;
  /** `refocus`: the user is done with the card, not already elsewhere. */
  close: (refocus: boolean) => void;
  /** A key was pressed inside. */
  key: (event: KeyboardEvent) => void;
  /** The user pressed something inside. */
  used: () => void;
  enter: () => void;
  leave: () => void;
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** The listeners of an open card. `signal` takes all of them away. */
export function listenWhileOpen({ surface, badge, signal, close, key, used, enter, leave }: Watch): void {
  const { host, root } = surface;
  const passive = { signal, capture: true, passive: true };
  addEventListener('keydown', (event) => event.key === 'Escape' && close(true), { signal, capture: true });
  addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      const at = badge();
      if (!path.includes(host) && !(at && path.includes(at))) close(false);
    },
    passive,
  );
  let waiting = false;
  const follow = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted && !surface.follow()) close(false);
    });
  };
  addEventListener('scroll', follow, passive);
  addEventListener('resize', follow, { signal });
  host.addEventListener('pointerenter', enter, { signal });
  host.addEventListener('pointerleave', leave, { signal });
  root.addEventListener('pointerdown', (event) => event.isTrusted && used(), { signal });
  root.addEventListener('keydown', (event) => event instanceof KeyboardEvent && key(event), { signal });
  // The page's one-key shortcuts must not run while somebody types a note here.
  for (const name of KEYS) host.addEventListener(name, (event) => event.stopPropagation(), { signal });
}
