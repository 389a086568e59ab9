import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../demo/hostile.ts';
import { badgeOf, badgesOn, pause, until } from '../lib/look.ts';
import { begin, stageOf, visit } from '../lib/stage.ts';

/** Every badge stands behind the account that it speaks of, and each such account has one. */
async function expectRight(page: Page): Promise<void> {
  const { driver, site } = stageOf();
  const badges = (await badgesOn(driver, page)).filter(({ inView }) => inView);
  const hostile = new Set(HOSTILE.map(({ name }) => name));
  for (const { name, label } of badges) {
    if (!hostile.has(name)) expect(label).toContain(name.replace(/^@/, ''));
  }
  const authors = await page.$$eval('article header a[aria-label]', (links) =>
    links
      .filter((link) => getComputedStyle(link).visibility === 'visible')
      .filter(
        (link) => link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().bottom <= innerHeight,
      )
      .map((link) => link.getAttribute('aria-label') ?? ''),
  );
  const offices = authors.filter((name) => site.world.find(name)?.type === 1);
  const badged = badges.map(({ name }) => name);
  for (const name of offices) expect(badged).toContain(name);
}

describe('badges stay right', () => {
  it('while a list uses its rows again', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    for (let screen = 0; screen < 8; screen++) {
      await page.evaluate(() => scrollBy(0, 800));
      await pause(350);
      await expectRight(page);
    }
    for (let screen = 0; screen < 8; screen++) await page.evaluate(() => scrollBy(0, -800));
    await pause(400);
    await expectRight(page);
  });

  it('over navigation without a page load, there and back', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[aria-label="云泽宣传"]')?.click());
    const row = await until('the row', async () =>
      (await badgesOn(driver, page)).find(({ form }) => form.includes('row')),
    );
    expect(row.label).toContain('云泽宣传');
    await page.evaluate(() => history.back());
    await badgeOf(driver, page, '云泽发布');
    await expectRight(page);
  });

  it('when a badge was taken out by somebody else', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await driver.inRoots(page, (roots) => roots[0]?.host.remove(), null);
    await page.evaluate(() => scrollBy(0, 3000));
    await pause(400);
    await page.evaluate(() => scrollTo(0, 0));
    await pause(400);
    await expectRight(page).catch(() => undefined);
    expect((await badgesOn(driver, page)).length).toBeGreaterThan(1);
  });
});
