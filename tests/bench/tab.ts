import type { CDPSession, Page } from 'puppeteer-core';
import type { Stage } from './browser.ts';
import { badgesIn, type Feed, queryOf } from './page/feed.ts';
import type { Bench, Ran } from './page/main.ts';

declare global {
  var bench: Bench | undefined;
}

/** One tab with the paced timeline, ready to run and not yet begun. */
export interface Tab {
  page: Page;
  client: CDPSession;
  /** Shows the posts from `from` up to `to` of `feed` at its pace and lets the page come to rest. */
  run(from: number, to: number, feed: Feed): Promise<Ran>;
  /** Badges that stand in the page now: elements in the list that are not the page's own. */
  badges(): Promise<number>;
  close(): Promise<void>;
}

export async function openTab({ driver }: Stage, host: string, feed: Feed): Promise<Tab> {
  const page = await driver.browser.newPage();
  const client = await page.createCDPSession();
  await page.goto(`https://${host}/?${queryOf(feed)}`, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForFunction(() => globalThis.bench !== undefined, { polling: 50 });
  return {
    page,
    client,
    async run(from, to, feed) {
      const show = (from: number, to: number, feed: Feed) => globalThis.bench?.run(from, to, feed);
      const ran = await page.evaluate(show, from, to, feed);
      await rest(REST_MS);
      return ran ?? { ticks: 0, longestStay: 0 };
    },
    badges: () => page.evaluate(() => globalThis.bench?.foreign() ?? 0),
    close: () => page.close(),
  };
}

/** After the last post: time for answers that are on their way, and for the frames that show them. */
const REST_MS = 400;

export function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Badges that the posts from `from` up to `to` call for. */
export function badgesBetween(from: number, to: number, feed: Feed): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += badgesIn(i, feed);
  return sum;
}

/**
 * Shows every official account once, before anything is measured, so that the page side knows their digests. On the
 * control host the same posts pass by. Gives the number of posts shown; the measuring goes on from there.
 */
export async function warmUp(tab: Tab, feed: Feed): Promise<number> {
  const posts = feed.officials * feed.officialEvery;
  await tab.run(0, posts, { ...feed, everyMs: feed.everyMs / 2 });
  await rest(REST_MS);
  return posts;
}

/**
 * Shows ordinary people's posts only and waits for the annotator's self-check, which looks at the first posts of a page
 * load once more, 2 s after them. No official account is in view meanwhile, or a quiet look-up would be right.
 */
export async function settle(tab: Tab, begin: number, feed: Feed): Promise<void> {
  await tab.run(begin, begin + 40, { ...feed, officialEvery: 0 });
  await rest(2500);
}
