import type { Send } from '../../bus.ts';
import { type CardPlace, world } from '../card-link.ts';

/**
 * Opens the card through its script, which is put into the page at the first wish. While it is on its way only the
 * last wish counts, and none after the pointer went away.
 */
export function createOpener(send: Send): { open(place: CardPlace): Promise<void>; leave(): void } {
  let wish: CardPlace | null = null;
  let injecting: Promise<unknown> | null = null;
  return {
    async open(place) {
      wish = place;
      if (!world.weiguanCard) {
        injecting ??= send('injectCard', {}).finally(() => {
          injecting = null;
        });
        await injecting.catch(() => undefined);
      }
      if (wish !== place) return;
      wish = null;
      world.weiguanCard?.open(place);
    },
    leave() {
      if (wish?.by === 'hover') wish = null;
      world.weiguanCard?.leave();
    },
  };
}
