import { describe, expect, it } from 'vitest';
import { badgeOf, openCard, press, until } from '../lib/look.ts';
import { tell } from '../lib/own.ts';
import { begin, ownRequests, picture, visit } from '../lib/stage.ts';

describe('Measure now', () => {
  it('asks slowly, spends the budget, and fills the card', { timeout: 150_000 }, async () => {
    const { driver, own } = await begin();
    const page = await visit('https://weibo.com/');
    await openCard(driver, page, '云泽宣传');
    const before = await tell(own, 'budget', {});
    await page.bringToFront();
    await press(driver, page, /^Measure now/);
    const end = await until(
      'the end of measuring',
      async () => {
        const card = await openedCard(driver, page);
        return /Measured\.|ended early|used up/.test(card) && card;
      },
      140_000,
    );
    await picture(page, 'measured');
    expect(end).toMatch(/Measured\./);
    expect(ownRequests().length).toBeGreaterThan(2);
    const after = await tell(own, 'budget', {});
    expect(before.left - after.left).toBe(ownRequests().length);
    const { digests } = await tell(own, 'digests', { keys: ['weibo:7900000205'] });
    expect(digests[0]).toMatchObject({
      activity: { mark: 'active' },
      jargon: {},
      response: {},
      wantsText: false,
    });
    await badgeOf(driver, page, '云泽宣传');
  });
});

async function openedCard(
  driver: Parameters<typeof openCard>[0],
  page: Parameters<typeof openCard>[1],
): Promise<string> {
  return driver.inRoots(
    page,
    (roots) => roots.map((root) => root.querySelector('[role=dialog]')?.textContent ?? '').join(''),
    null,
  );
}
