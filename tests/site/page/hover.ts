import type { UserData } from '../../fixtures/weibo/data.ts';
import { hoverCard } from '../../fixtures/weibo/dom.ts';
import type { Hash } from '../../fixtures/weibo/markup.ts';

/** The site waits so long before it shows its own card, milliseconds. */
const DELAY = 400;

/** The site's own card: while the pointer rests on a name or an avatar. */
export function watchHover(hash: Hash, load: (query: string) => Promise<UserData>): void {
  let timer = 0;
  let card: HTMLElement | null = null;
  const close = (): void => {
    clearTimeout(timer);
    card?.remove();
    card = null;
  };
  document.addEventListener('mouseover', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[usercard]') : null;
    if (!target)
      return event.target instanceof Element && event.target.closest('.woo-pop-wrap') ? undefined : close();
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const value = target.getAttribute('usercard') ?? '';
      const user = await load(value.startsWith('name=') ? `screen_name=${value.slice(5)}` : `id=${value}`);
      if (!target.matches(':hover')) return;
      close();
      const at = target.getBoundingClientRect();
      card = hoverCard(document, user, { hash });
      card.style.cssText = `position:absolute;z-index:50;left:${at.left + scrollX}px;top:${at.bottom + scrollY + 6}px`;
      document.body.append(card);
    }, DELAY);
  });
}
