import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../lib/look.ts';
import { begin, picture } from '../lib/stage.ts';

const FORMAL =
  '会议强调，要进一步提高政治站位，高度重视群众反映的问题，扎实推进各项工作，以主题教育为契机，取得显著成效。\n明天早上七点到晚上九点，中山路修水管，车过不去，请改走解放路。';

/** Words under marks, and the marks that do not lie on the text box's own words. */
const marks = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...(highlight as unknown as Iterable<Range>)].map(String),
    ),
  );

const put = (page: Page, text: string) =>
  page.evaluate((words) => {
    const box = document.querySelector('textarea');
    if (!box) return;
    box.focus();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

describe('a draft', () => {
  it('is checked while it is typed, behind the words and beside them', async () => {
    const { driver } = await begin();
    const page = await driver.openOwn('draft.html');
    await until('the box', () => page.evaluate(() => document.querySelector('textarea') !== null));
    await put(page, FORMAL);
    await until('marks', async () => (await marks(page)).includes('高度重视'));
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).toMatch(/\d+ of 100/);
    expect(words).toContain('Plainer: ');
    // The text behind the box lies exactly under its words.
    const [behind, box] = await page.evaluate(() =>
      ['.draft-behind', 'textarea'].map((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        return [element?.offsetWidth, element?.offsetHeight, element?.scrollHeight];
      }),
    );
    expect(behind).toEqual(box);
    // Typing before a phrase moves its mark at once, before the next check.
    await page.evaluate(() => document.querySelector('textarea')?.setSelectionRange(0, 0));
    await page.keyboard.type('啊');
    expect(await marks(page)).toContain('高度重视');
    await picture(page, 'draft');
    for (const [width, name] of [
      [320, 'narrow'],
      [640, 'at-200'],
    ] as const) {
      await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
      await picture(page, `draft-${name}`);
    }
    await page.close();
  });

  it('is checked in dark colours and in Chinese too', async () => {
    const { driver } = await begin({ language: 'zh_CN' });
    const page = await driver.openOwn('draft.html');
    if (driver.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    }
    await until('the box', () => page.evaluate(() => document.querySelector('textarea') !== null));
    await put(page, FORMAL);
    await until('marks', async () => (await marks(page)).includes('高度重视'));
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/\d+分[\s\S]*可以改为/);
    await picture(page, 'draft-dark-zh');
    await page.close();
  });

  it('of 20,000 characters keeps two text nodes behind the box, whatever is typed', async () => {
    const { driver } = await begin();
    const page = await driver.openOwn('draft.html');
    await until('the box', () => page.evaluate(() => document.querySelector('textarea') !== null));
    await put(page, FORMAL.repeat(300).slice(0, 20_000));
    await until('marks', async () => (await marks(page)).length > 1000);
    await page.keyboard.type('高度重视');
    const nodes = await page.evaluate(() => document.querySelector('.draft-behind')?.childNodes.length);
    expect(nodes).toBe(2);
    await page.close();
  });
});
