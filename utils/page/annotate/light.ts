import type { Send } from '../../bus.ts';
import { type HighlightSource, lights } from '../highlight-link.ts';

/**
 * Switches the marks in the posts on and off through their script, which is put into the page when they are wanted for
 * the first time. While it is on its way only the last wish counts.
 */
export function createLight(send: Send, source: HighlightSource): (on: boolean) => Promise<void> {
  let wanted = false;
  let injecting: Promise<unknown> | null = null;
  return async (on) => {
    wanted = on;
    if (on && !lights.weiguanHighlight) {
      injecting ??= send('injectHighlight', {}).finally(() => {
        injecting = null;
      });
      await injecting.catch(() => undefined);
    }
    if (wanted) lights.weiguanHighlight?.start(source);
    else lights.weiguanHighlight?.stop();
  };
}
