import { describe, expect, it } from 'vitest';
import { badgeOf, badgesOn, until } from '../lib/look.ts';
import { begin, stageOf, visit } from '../lib/stage.ts';

describe('an update under an open page', () => {
  it('leaves no dead badge, and the new version takes over', { timeout: 60_000 }, async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    stageOf().own = await driver.reloadExtension();
    await page.bringToFront();
    const settled = await until('badges of the new version or none', async () => {
      const names = (await badgesOn(driver, page)).map(({ name }) => name);
      return new Set(names).size === names.length && { names };
    });
    expect(settled.names.filter((name) => name === '云泽发布').length).toBeLessThanOrEqual(1);
    await page.reload();
    await badgeOf(driver, page, '云泽发布');
  });
});
