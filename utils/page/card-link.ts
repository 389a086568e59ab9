/**
 * The card's script is injected at the first hover and runs in the same isolated world as the annotator; the two meet
 * at one name on that world's own global object, which the page cannot see.
 */
export interface CardControl {
  /** Shows the card of `key` beside `badge` (the badge's host element), or moves it there. */
  open(at: CardPlace): void;
  close(): void;
  /** The pointer left the badge: close soon unless it enters the card. */
  leave(): void;
  /** Ends all DOM work, when the extension was updated under the page. */
  dispose(): void;
}

export interface CardPlace {
  key: string;
  badge: HTMLElement;
  /** `keyboard` and `click` move the focus into the card; `hover` does not. */
  by: 'hover' | 'click' | 'keyboard';
  /** The page's own background is dark. */
  dark: boolean;
  /** Gives the focus back to the badge's button. */
  refocus(): void;
  /** Tells the annotator that findings changed. */
  changed(key: string): void;
}

interface World {
  weiguanCard?: CardControl;
}

export const world = globalThis as typeof globalThis & World;
