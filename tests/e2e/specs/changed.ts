import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { badgeOf, badgesOn, pause, until } from '../lib/look.ts';
import { begin, picture, stageOf, visit } from '../lib/stage.ts';

function notices(page: Page): Promise<number> {
  return stageOf().driver.inRoots(
    page,
    (roots) => roots.filter((root) => /site has changed/.test(root.textContent ?? '')).length,
    null,
  );
}

describe('a site that changed', () => {
  it('in its markup: no badge, and one notice', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/', { demo_markup: 'changed' });
    await scroll(page);
    await until('the notice', async () => (await notices(page)) === 1);
    await picture(page, 'changed-markup');
    expect(await badgesOn(driver, page)).toEqual([]);
    await page.reload();
    await scroll(page);
    expect(await notices(page)).toBeLessThanOrEqual(1);
  });

  it('in its answers: badges that stood there go', async () => {
    const { driver, site } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    site.switches.answersChanged = true;
    for (let k = 0; k < 12; k++) {
      await page.evaluate(
        (n) =>
          fetch(`/ajax/feed/friendstimeline?max_id=${n}`, { headers: { 'x-demo-page': '1' } }).then((r) =>
            r.text(),
          ),
        k,
      );
      await pause(60);
    }
    await until('the notice', async () => (await notices(page)) === 1);
    expect(await badgesOn(driver, page)).toEqual([]);
  });
});

async function scroll(page: Page): Promise<void> {
  for (let screen = 0; screen < 6; screen++) {
    await page.evaluate(() => scrollBy(0, 700));
    await pause(150);
  }
}
