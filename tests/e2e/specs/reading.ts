import { describe, expect, it } from 'vitest';
import { badgeOf, openCard, pause, until } from '../lib/look.ts';
import { begin, ownRequests, visit } from '../lib/stage.ts';

describe('reading', () => {
  it('asks the site nothing, however much is read', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    for (let screen = 0; screen < 4; screen++) {
      await page.evaluate(() => scrollBy(0, 700));
      await pause(200);
    }
    const profile = await visit('https://weibo.com/u/7900000205');
    await openCard(driver, profile, '云泽宣传');
    await pause(2500);
    expect(ownRequests()).toEqual([]);
  });

  it('looks up one account quietly when that is allowed and its name stayed in sight', async () => {
    const { driver } = await begin({ quietLookUps: true });
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await until('one look-up', async () => ownRequests().length > 0, 12_000);
    await pause(3000);
    expect(ownRequests()).toHaveLength(1);
  });
});
