import type { Place } from '../sites/contract.ts';

/**
 * The script that marks phrases is injected only where the user switched it on. It runs in the same isolated world as
 * the annotator; the two meet at one name on that world's own global object, which the page cannot see.
 */
export interface HighlightControl {
  /** Marks the posts of `source` and keeps the marks right until `stop`. Once more with the same source: nothing. */
  start(source: HighlightSource): void;
  /** The page became dark or light. */
  paint(): void;
  /** Takes away every mark, listener, observer and style sheet. */
  stop(): void;
}

export interface HighlightSource {
  site: string;
  /** Names in the page whose account has a badge. Posts of nobody else are read. */
  places(): Iterable<Pick<Place, 'anchor' | 'role'>>;
  /** The page's own background is dark. */
  dark(): boolean;
}

interface World {
  weiguanHighlight?: HighlightControl | undefined;
}

export const lights = globalThis as typeof globalThis & World;
