import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../demo/hostile.ts';
import { badgesOn, cardOn, filledCard, pause, until } from '../lib/look.ts';
import { begin, picture, visit } from '../lib/stage.ts';

describe('hostile names and texts', () => {
  for (const { id, name } of HOSTILE) {
    it(`are shown as text: ${JSON.stringify(name.slice(0, 12))}`, async () => {
      const { driver } = await begin();
      const page = await visit(`https://weibo.com/u/${id}`);
      await page.waitForSelector('article');
      await pause(500); // what the posts tell is on the row then, and nothing moves any more
      await until('the row', async () => (await badgesOn(driver, page))[0]?.form.includes('row'));
      await driver.inRoots(page, (roots) => roots[0]?.host.scrollIntoView({ block: 'center' }), null);
      await pause(200);
      const row = await until('the row in sight', async () =>
        (await badgesOn(driver, page)).find(({ form, inView }) => form.includes('row') && inView),
      );
      await page.mouse.move(row.box.x + 20, row.box.y + row.box.height / 2, { steps: 2 });
      const card = await filledCard(driver, page);
      await picture(page, `hostile-${id.slice(-1)}`);
      expect(card.html).not.toMatch(/<(?:img|script|iframe)\b/);
      expect(card.html).toContain('<bdi');
      expect(card.inViewport).toBe(true);
      expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
      await page.keyboard.press('Escape');
      await until('no card', async () => (await cardOn(driver, page)) === null);
    });
  }
});
