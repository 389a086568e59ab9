import { describe, expect, it } from 'vitest';
import { badgeOf, badgesOn, openCard, pause, until } from '../lib/look.ts';
import { tell } from '../lib/own.ts';
import { begin, ownRequests, visit } from '../lib/stage.ts';

describe('what was seen', () => {
  it('is remembered: a second visit is answered from the database, without a request', async () => {
    const { driver, own } = await begin();
    const first = await visit('https://weibo.com/u/7900000205');
    await first.waitForSelector('article');
    const digest = async () => (await tell(own, 'digests', { keys: ['weibo:7900000205'] })).digests[0];
    await until('a jargon score', async () => (await digest())?.jargon);
    await first.close();
    await pause(300);
    const known = await digest();
    await driver.killBackground();
    const page = await visit('https://weibo.com/');
    const badge = await badgeOf(driver, page, '云泽宣传');
    expect(badge.label).toBe(known?.label);
    expect(ownRequests()).toEqual([]);
  });

  it('survives the death of the background, at rest and in flight', async () => {
    const { driver } = await begin();
    const page = await visit('https://weibo.com/');
    await badgeOf(driver, page, '云泽发布');
    await driver.killBackground();
    const card = await openCard(driver, page, '云泽发布');
    expect(card.text).toContain('云泽发布');
    await page.mouse.move(5, 500);
    const scrolling = page.evaluate(() => scrollBy(0, 2500));
    await Promise.all([scrolling, driver.killBackground()]);
    await pause(300);
    await until('badges on rows that came while the background was dead', async () => {
      const inView = (await badgesOn(driver, page)).filter((badge) => badge.inView);
      return inView.length > 1;
    });
  });
});
