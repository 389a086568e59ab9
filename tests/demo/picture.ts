import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/driver/contract.ts';
import { launch } from '../e2e/driver/launch.ts';
import { badgesOn, openCard, pause } from '../e2e/lib/look.ts';
import { startWeibo } from '../site/weibo/index.ts';
import { readAbout } from './tour.ts';

/** `npm run pictures`: draws the pictures of the README, docs/images/, from the demo. Needs a Chrome build and CHROME_PATH. */
const FOLDER = 'docs/images';
const PICTURES = [
  { file: 'feed-en-light.png', language: 'en-US', theme: '', name: '上海气象服务' },
  { file: 'feed-zh-dark.png', language: 'zh-CN', theme: 'dark', name: '云泽文旅' },
];

mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  const site = await startWeibo();
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const { language } = picture;
  const driver = await launch({
    family: 'chrome',
    executablePath,
    headless: true,
    ownSignals: true,
    language,
    proxyPort: site.proxyPort,
  });
  try {
    await pause(1500); // the extension opens its introduction in a tab of its own
    const page = await driver.browser.newPage();
    await page.setViewport({ width: 700, height: 900, deviceScaleFactor: 1.5 });
    const theme = { name: 'demo_theme', value: picture.theme, domain: 'weibo.com', path: '/' };
    await driver.browser.setCookie(theme);
    const offices = site.world.accounts.filter(({ voice }) => voice !== 'ordinary');
    for (const { id } of offices) await readAbout(driver, page, id, site.world);
    await page.goto('https://weibo.com/');
    await scrollTo(driver, page, picture.name);
    await openCard(driver, page, picture.name);
    await pause(500);
    await page.screenshot({ path: `${FOLDER}/${picture.file}` });
  } finally {
    await driver.close();
    await site.stop();
  }
}

/** Scrolls until the badge behind `name` stands in the upper part of the window. */
async function scrollTo(driver: Driver, page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    await pause(200);
    const seen = (await badgesOn(driver, page)).find((badge) => badge.name === name);
    if (seen && seen.box.y > 150 && seen.box.y < 260) return;
    await page.evaluate((by) => scrollBy(0, by), seen ? seen.box.y - 200 : 300);
  }
  throw new Error(`${name} is not in the feed`);
}
