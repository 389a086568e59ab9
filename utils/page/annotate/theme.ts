/** Whether the page itself is dark, however it came to be: the sites have their own switches beside the system's. */
export function isDark(view: Window): boolean {
  const { body, documentElement } = view.document;
  for (const element of [body, documentElement]) {
    const lightness = element ? lightnessOf(view.getComputedStyle(element).backgroundColor) : null;
    if (lightness !== null) return lightness < 0.45;
  }
  // No background of its own: the browser's canvas, which is dark only where the page allows that.
  const { colorScheme } = view.getComputedStyle(documentElement);
  return colorScheme.includes('dark') && (!colorScheme.includes('light') || systemIsDark(view).matches);
}

function systemIsDark(view: Window): MediaQueryList {
  return view.matchMedia('(prefers-color-scheme: dark)');
}

/** 0 black … 1 white for `rgb()` as browsers compute it; null for (nearly) transparent or another notation. */
export function lightnessOf(colour: string): number | null {
  const [r, g, b, alpha = 1] =
    /^rgba?\((.*)\)$/
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return null;
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** Attributes in which sites keep their theme. */
const SWITCHES = ['class', 'style', 'data-theme', 'data-color-mode', 'theme'];

/**
 * Tells `onChange` whether the page is dark, now and whenever that may have changed. The look at the computed style
 * happens in a frame of its own, never while badges are drawn. Ends with `signal`.
 */
export function watchTheme(
  view: Window,
  onChange: (dark: boolean) => void,
  nextFrame: (task: () => void) => void,
  signal: AbortSignal,
): void {
  const { document } = view;
  let waiting = false;
  const look = () => {
    if (waiting) return;
    waiting = true;
    nextFrame(() => {
      waiting = false;
      onChange(isDark(view));
    });
  };
  const observer = new MutationObserver(look);
  const watch = () => {
    observer.disconnect();
    for (const element of [document.documentElement, document.body]) {
      if (element) observer.observe(element, { attributes: true, attributeFilter: SWITCHES });
    }
    look();
  };
  watch();
  for (const name of ['DOMContentLoaded', 'load']) view.addEventListener(name, watch, { signal });
  systemIsDark(view).addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
