import { describe, expect, it } from 'vitest';
import { badgeOf, until } from '../lib/look.ts';
import { begin, picture, visit } from '../lib/stage.ts';

describe('pages of the extension', () => {
  it('the popup shows the accounts of the page below it, and the budget', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    const popup = await driver.openOwn('popup.html');
    const text = await until('words', () =>
      popup.evaluate(() => (document.body.innerText.length > 20 ? document.body.innerText : null)),
    );
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
