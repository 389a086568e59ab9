import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver/contract.ts';

/** One badge as it stands in the page; boxes in CSS pixels of the viewport. */
export interface SeenBadge {
  /** The name that it stands behind, as the page shows it. */
  name: string;
  /** Words on the badge. */
  text: string;
  /** Accessible name. */
  label: string;
  /** Classes of the button: form, band, kind. */
  form: string;
  box: { x: number; y: number; width: number; height: number };
  inView: boolean;
  /** DOM nodes with host and text nodes. */
  nodes: number;
}

/** All badges of the page, in document order. */
export function badgesOn(driver: Driver, page: Page): Promise<SeenBadge[]> {
  return driver.inRoots(
    page,
    (roots) => {
      const count = (node: Node): number =>
        [...node.childNodes].reduce((sum, child) => sum + count(child), 1);
      return roots.flatMap((root) => {
        const button = root.querySelector('button[aria-haspopup]');
        if (!button || root.querySelector('[role=dialog]') || !root.host.isConnected) return [];
        const { x, y, width, height } = button.getBoundingClientRect();
        const before = root.host.previousSibling?.textContent?.trim();
        return {
          name: before || (root.host.parentElement?.textContent ?? '').trim(),
          text: (button.textContent ?? '').trim(),
          label: button.getAttribute('aria-label') ?? '',
          form: button.className,
          box: { x, y, width, height },
          inView:
            width > 0 &&
            y >= 0 &&
            y + height <= innerHeight &&
            getComputedStyle(button).visibility === 'visible',
          nodes: count(root),
        };
      });
    },
    null,
  );
}

export interface SeenCard {
  text: string;
  html: string;
  modal: boolean;
  box: { x: number; y: number; width: number; height: number };
  inViewport: boolean;
  hasFocus: boolean;
  buttons: { text: string; x: number; y: number }[];
}

/** The open card, or null. */
export function cardOn(driver: Driver, page: Page): Promise<SeenCard | null> {
  return driver.inRoots(
    page,
    (roots) => {
      const root = roots.find((one) => one.host.isConnected && one.querySelector('[role=dialog]'));
      const panel = root?.querySelector('[role=dialog]');
      if (!root || !(panel instanceof HTMLElement)) return null;
      const { x, y, width, height } = panel.getBoundingClientRect();
      return {
        text: panel.innerText,
        html: panel.outerHTML,
        modal: panel.getAttribute('aria-modal') === 'true',
        box: { x, y, width, height },
        inViewport: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
        hasFocus: root.activeElement !== null,
        buttons: [...panel.querySelectorAll<HTMLElement>('button, label.switch')].map((button) => {
          const at = button.getBoundingClientRect();
          return {
            text: button.innerText || (button.getAttribute('aria-label') ?? ''),
            x: at.x + at.width / 2,
            y: at.y + at.height / 2,
          };
        }),
      };
    },
    null,
  );
}

/** Repeats `look` until it gives something; after `ms` fails and says what was seen last. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await pause(80);
  }
  throw new Error(
    `Not seen within ${ms} ms: ${what}. Last: ${last instanceof Error ? last.message : String(last)}`,
  );
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The first badge behind `name`, once it is there. */
export function badgeOf(driver: Driver, page: Page, name: string): Promise<SeenBadge> {
  return until(`a badge behind ${name}`, async () => {
    const all = await badgesOn(driver, page);
    return all.find((badge) => badge.name.replace(/^@/, '') === name);
  });
}

/** Rests the pointer on a badge and waits for its card to be filled. */
export async function openCard(driver: Driver, page: Page, name: string): Promise<SeenCard> {
  const { box } = await atRest(driver, page, name);
  await page.mouse.move(5, 5);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  return filledCard(driver, page);
}

/** The badge once it no longer moves: while a page still loads, what it draws above pushes it down. */
function atRest(driver: Driver, page: Page, name: string): Promise<SeenBadge> {
  return until(`the badge behind ${name} at rest`, async () => {
    const before = await badgeOf(driver, page, name);
    await pause(150);
    const after = await badgeOf(driver, page, name);
    return (
      before.box.x === after.box.x &&
      before.box.y === after.box.y &&
      before.box.width === after.box.width &&
      after
    );
  });
}

export function filledCard(driver: Driver, page: Page): Promise<SeenCard> {
  return until('a filled card', async () => {
    const card = await cardOn(driver, page);
    return card && !card.html.includes('aria-busy="true"') ? card : null;
  });
}

/** Presses a button of the card by its words. */
export async function press(driver: Driver, page: Page, words: RegExp): Promise<void> {
  const card = await filledCard(driver, page);
  const button = card.buttons.find(({ text }) => words.test(text));
  if (!button)
    throw new Error(`No button ${words} among: ${card.buttons.map(({ text }) => text).join(' | ')}`);
  await page.mouse.click(button.x, button.y);
}
