import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../utils/settings.ts';
import { HOSTILE } from '../../demo/hostile.ts';
import { createWorld } from '../../demo/world.ts';
import { type FakeWeibo, startWeibo } from '../../site/weibo/index.ts';
import { usual } from '../../site/weibo/switches.ts';
import type { Driver } from '../driver/contract.ts';
import { launch } from '../driver/launch.ts';
import { wipe } from './own.ts';

/** One browser with the shipped extension, and the fake Weibo behind it, for the whole run. */
export interface Stage {
  driver: Driver;
  site: FakeWeibo;
  /** A tab with a page of the extension, through which tests speak to the background. */
  own: Page;
}

let stage: Stage | null = null;

export const stageOf = (): Stage => {
  if (!stage) throw new Error('the stage is not set');
  return stage;
};

export async function setStage(): Promise<void> {
  const site = await startWeibo(createWorld(Date.now(), HOSTILE));
  const driver = await launch({ proxyPort: site.proxyPort });
  const own = await driver.openOwn('options.html');
  stage = { driver, site, own };
}

export async function strikeStage(): Promise<void> {
  await stage?.driver.close();
  await stage?.site.stop();
  stage = null;
}

/** A new beginning: an empty database, quiet look-ups off, the site as usual, no tab but the extension's. */
export async function begin(settings: Partial<Settings> = {}): Promise<Stage> {
  const now = stageOf();
  for (const page of await now.driver.browser.pages()) {
    if (page !== now.own && /^https:/.test(page.url())) await page.close();
  }
  await wipe(now.own, { quietLookUps: false, ...settings });
  Object.assign(now.site.switches, usual());
  now.site.log.length = 0;
  return now;
}

/** Opens an address of the fake site in a tab in front. Cookies choose the front end and the theme. */
export async function visit(url: string, cookies: Record<string, string> = {}): Promise<Page> {
  const { driver } = stageOf();
  const page = await driver.browser.newPage();
  const { hostname } = new URL(url);
  const asked = Object.entries({ demo_front: '2025', demo_markup: '', demo_theme: '', ...cookies });
  for (const [name, value] of asked)
    await driver.browser.setCookie({ name, value, domain: hostname, path: '/' });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** Paths of the API that the extension itself asked for. */
export function ownRequests(): string[] {
  const { site } = stageOf();
  const api = /^\/(?:ajax|api|comments|statuses)\//;
  return site.log
    .filter(({ byPage, url }) => !byPage && api.test(url.pathname))
    .map(({ url }) => url.pathname);
}

/** Saves what the tab shows to .output/e2e/<browser>/. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = `.output/e2e/${stageOf().driver.name}`;
  mkdirSync(folder, { recursive: true });
  await page.bringToFront(); // a tab that is not in front is not painted
  await page.screenshot({ path: `${folder}/${name}.png` });
}
