import { describe, expect, it } from 'vitest';
import { badgeOf, cardOn, filledCard, openCard, until } from '../lib/look.ts';
import { begin, picture, visit } from '../lib/stage.ts';

const OFFICE = '云泽宣传';

describe('the card', () => {
  it('opens at the pointer with findings and evidence, in the viewport, beside the name', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/u/7900000205');
    await page.waitForSelector('article');
    const badge = await badgeOf(driver, page, OFFICE);
    const card = await openCard(driver, page, OFFICE);
    await picture(page, 'card');
    expect(card.text).toContain(OFFICE);
    expect(card.text).toContain('中共云泽县委宣传部官方微博');
    expect(card.text).toMatch(/Evidence/);
    expect(card.inViewport).toBe(true);
    expect(card.modal).toBe(false);
    const { box } = card;
    const covers =
      badge.box.y + badge.box.height > box.y &&
      badge.box.y < box.y + box.height &&
      badge.box.x < box.x + box.width &&
      badge.box.x + badge.box.width > box.x;
    expect(covers).toBe(false);
  });

  it('goes when the pointer leaves', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await openCard(driver, page, OFFICE);
    await page.mouse.move(5, 500, { steps: 4 });
    await until('no card', async () => (await cardOn(driver, page)) === null);
  });

  it('opens by key, takes the focus, closes on Escape and gives the focus back', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, OFFICE);
    const focused = () =>
      driver.inRoots(
        page,
        (roots) => roots.find((root) => root.activeElement)?.activeElement?.getAttribute('aria-label') ?? '',
        null,
      );
    await until('the badge in focus by the Tab key', async () => {
      await page.keyboard.press('Tab');
      return (await focused()).includes(OFFICE);
    });
    await page.keyboard.press('Enter');
    const card = await filledCard(driver, page);
    expect(card.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardOn(driver, page)) === null);
    expect(await focused()).toContain(OFFICE);
  });

  it('is dark on a dark page', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/', { demo_theme: 'dark' });
    const card = await openCard(driver, page, OFFICE);
    await picture(page, 'card-dark');
    expect(card.html).toMatch(/class="[^"]*\bdark\b/);
  });
});
