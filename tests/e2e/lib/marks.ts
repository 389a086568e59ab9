import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver/contract.ts';

/** One mark as the page itself could see it. */
export interface SeenMark {
  /** The words under the mark. */
  text: string;
  /** The name of the highlight ends in it. */
  weight: number;
  /** The author whose post it stands in, and the whole text there. */
  author: string;
  post: string;
  box: { x: number; y: number; width: number; height: number };
  inView: boolean;
}

/** All marks of the page. Ranges that have shrunk to nothing paint nothing and are left out. */
export function marksOn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...(highlight as unknown as Iterable<Range>)].flatMap((range) => {
        const text = range.toString();
        if (text === '') return [];
        const { startContainer: node } = range;
        const unit = node.parentElement?.closest(
          '.retweet, .weibo-rp, article.woo-panel-main, .card9, .card-wrap[mid]',
        );
        const name_ = unit?.querySelector(
          'header a[aria-label], header h3, a.name, a[usercard]:not([usercard^="name"])',
        );
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        return {
          text,
          weight: Number(name.at(-1)),
          author: (name_?.textContent ?? '').trim().replace(/^@/, ''),
          post:
            node.parentElement?.closest('[class*="_wbtext"], .weibo-text, .txt')?.textContent ??
            node.parentElement?.textContent ??
            '',
          box: { x, y, width, height },
          inView:
            y >= 0 &&
            y + height <= innerHeight &&
            node.parentElement !== null &&
            getComputedStyle(node.parentElement).visibility === 'visible',
        };
      }),
    ),
  );
}

/** What is left in the document of highlights and style sheets that are not its own. */
export function tracesOn(page: Page): Promise<{ highlights: number; sheets: number }> {
  return page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The words of the open tip, or null. */
export function tipOn(driver: Driver, page: Page): Promise<string | null> {
  return driver.inRoots(
    page,
    (roots) => {
      const tip = roots.find((root) => root.host.isConnected)?.host.isConnected
        ? roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[role=tooltip]')])[0]
        : null;
      return tip?.innerText ?? null;
    },
    null,
  );
}
