import { describe, expect, it } from 'vitest';
import { badgeOf, until } from '../lib/look.ts';
import { begin, picture, visit } from '../lib/stage.ts';

describe('pages of the extension', () => {
  it('the popup shows the accounts of the page below it, and the budget', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    const popup = await driver.openOwn('popup.html');
    await page.bringToFront();
    await popup.evaluate(() => location.reload()); // behind the page, as a popup is not a tab of its own
    const text = await until('accounts', async () => {
      const words = await popup.evaluate(() => document.body.innerText).catch(() => '');
      return words.includes('云泽发布') && words;
    });
    await picture(popup, 'popup');
    expect(text).toMatch(/\d+ of \d+|\d+ requests?/);
    await popup.close();
  });

  it('the options keep what is set', async () => {
    const { driver } = await begin();
    const page = await driver.openOwn('options.html');
    await until('boxes', () => page.evaluate(() => document.querySelectorAll('input').length > 3));
    await picture(page, 'options');
    await page.close();
  });

  it('the methods page opens', async () => {
    const { driver } = await begin();
    const page = await driver.openOwn('methods.html');
    await until('words', () => page.evaluate(() => document.body.innerText.length > 200));
    await picture(page, 'methods');
    await page.close();
  });
});
