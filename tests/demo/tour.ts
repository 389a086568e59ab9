import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/driver/contract.ts';
import { badgeOf, badgesOn, cardOn, openCard, pause, press, until } from '../e2e/lib/look.ts';
import { tell } from '../e2e/lib/own.ts';
import { table } from './table.ts';
import type { World } from './world.ts';

const FOLDER = '.output/demo';

/** What `npm start` does without a display: reads the demo as a person would, leaves pictures and prints a table. */
export async function tour(driver: Driver, world: World | null, url: string | undefined): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await driver.browser.newPage();
  const shoot = async (tab: Page, name: string) => {
    await tab.bringToFront(); // a tab that is not in front is not painted
    await tab.screenshot({ path: `${FOLDER}/${name}.png` });
  };
  if (!world) {
    try {
      await page.goto(url ?? '', { waitUntil: 'networkidle2', timeout: 30_000 });
    } catch (error) {
      console.error(`${url} could not be opened: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
      return;
    }
    await pause(3000);
    await shoot(page, 'page');
    for (const { name, text, label } of await badgesOn(driver, page))
      console.log(`${name} [${text}] ${label}`);
    return;
  }
  await pause(1000); // the extension opens its introduction in a tab of its own
  console.log('Reading the demo: profiles, posts, comments, followers …');
  const offices = world.accounts.filter(({ voice }) => voice !== 'ordinary');
  for (const { id } of offices) await readAbout(driver, page, id, world);
  await themes(driver, page, world, shoot);
  await spotCheck(driver, page, world, shoot);
  const own = await driver.openOwn('popup.html');
  const keys = world.accounts.map(({ id }) => `weibo:${id}`);
  const { digests } = await tell(own, 'digests', { keys });
  await page.bringToFront();
  await own.evaluate(() => location.reload()); // behind the page, as a popup is not a tab of its own
  const words = () => own.evaluate(() => document.body.innerText.length).catch(() => 0);
  await until('the popup', async () => (await words()) > 40);
  await shoot(own, 'popup');
  console.log(table(world, digests));
  console.log(`Pictures: ${FOLDER}/`);
}

/** Opens what a curious reader opens of an account; the extension reads along. */
export async function readAbout(driver: Driver, page: Page, id: string, world: World): Promise<void> {
  const posts = world.posts(id);
  await page.bringToFront(); // only what is seen is read, and the introduction may just have opened over it
  await page.goto(`https://weibo.com/u/${id}`, { waitUntil: 'load' });
  await page.waitForSelector(posts.length > 0 ? 'article' : '.demo-about', { timeout: 5000 });
  const badged = async () => (await badgesOn(driver, page)).length > 0;
  await until('a badge', badged, 1500).catch(() => undefined); // not everybody has one
  // Comments younger than two days may still be answered and would not count.
  const old = posts.filter(({ createdAt }) => Date.now() - Date.parse(createdAt) > 4 * 86_400_000);
  for (const post of old.slice(0, 4)) {
    await page.goto(`https://weibo.com/${id}/${post.id}`);
    await page.waitForSelector('.wbpro-list', { timeout: 5000 });
    await pause(60);
  }
  await page.goto(`https://weibo.com/u/page/follow/${id}?relate=fans`);
  for (let screen = 0; screen < 3; screen++) {
    await pause(120);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  }
}

type Shoot = (page: Page, name: string) => Promise<void>;

async function themes(driver: Driver, page: Page, world: World, shoot: Shoot): Promise<void> {
  const shown = world.find('云泽宣传');
  const name = shown?.name ?? '';
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]).catch(() => undefined);
    for (const domain of ['weibo.com', 's.weibo.com', 'm.weibo.cn']) {
      const value = theme === 'dark' ? 'dark' : '';
      await driver.browser.setCookie({ name: 'demo_theme', value, domain, path: '/' });
    }
    await page.goto('https://weibo.com/');
    await badgeOf(driver, page, name);
    await shoot(page, `feed-${theme}`);
    await openCard(driver, page, name);
    await pause(300);
    await shoot(page, `card-${theme}`);
    for (const [picture, url] of [
      [`profile-${theme}`, `https://weibo.com/u/${shown?.id}`],
      [`search-${theme}`, `https://s.weibo.com/weibo?q=${encodeURIComponent('云泽')}`],
      [`mobile-${theme}`, 'https://m.weibo.cn/'],
    ] as const) {
      await page.goto(url);
      await until(`badges on ${url}`, async () => (await badgesOn(driver, page)).length > 0);
      await pause(200);
      await shoot(page, picture);
    }
  }
}

/** Judges twenty followers of one office by key, as a doubting reader would: pictures of one of them and of the result. */
async function spotCheck(driver: Driver, page: Page, world: World, shoot: Shoot): Promise<void> {
  const office = world.find('云泽宣传');
  await page.setViewport({ width: 900, height: 1500 }); // what is pressed must be in sight
  await page.goto(`https://weibo.com/u/${office?.id}`);
  await openCard(driver, page, office?.name ?? '');
  await press(driver, page, /^(Judge 20|亲自判断|親自判斷)/);
  const text = async () => (await cardOn(driver, page))?.text ?? '';
  for (let k = 1; k <= 20; k++) {
    const place = new RegExp(`(?:^|\\D)${k}\\D{1,6}20\\D`);
    const shown = await until(`follower ${k} of 20`, async () => {
      const card = await text();
      return place.test(card) && card;
    });
    if (k === 3) await shoot(page, 'card-judging');
    await page.keyboard.press(/no picture|没有头像|沒有頭像/.test(shown) ? '2' : k % 9 === 0 ? '3' : '1');
  }
  await until('the result', async () => /Your check|您的判断|您的判斷/.test(await text()));
  await shoot(page, 'card-checked');
}
