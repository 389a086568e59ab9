import { describe, expect, it } from 'vitest';
import type { Sign } from '../../site/weibo/switches.ts';
import { openCard, pause, press, until } from '../lib/look.ts';
import { tell } from '../lib/own.ts';
import { begin, ownRequests, picture, visit } from '../lib/stage.ts';

const SIGNS: Sign[] = ['414', '418', '432', 'ok:-100', 'html'];

describe('a sign of a limit ends the asking', () => {
  for (const sign of SIGNS) {
    it(`${sign}: after one request, and the card says so`, async () => {
      const { driver, site, own } = await begin();
      site.switches.limit = { sign, to: 'own' };
      const page = await visit('https://weibo.com/');
      await openCard(driver, page, '云泽城管');
      await press(driver, page, /^Measure now/);
      await until('what the card says', () =>
        driver.inRoots(
          page,
          (roots) =>
            roots.some((root) =>
              /showed a limit/.test(root.querySelector('[role=dialog]')?.textContent ?? ''),
            ),
          null,
        ),
      );
      await picture(page, `limit-${sign.replace(/\W/g, '')}`);
      await pause(3500);
      expect(ownRequests()).toHaveLength(1);
      const { stopped } = await tell(own, 'budget', {});
      expect(Date.parse(stopped?.until ?? '') - Date.now()).toBeGreaterThan(3_000_000);
    });
  }

  it('also when the page itself meets it', async () => {
    const { driver, site, own } = await begin();
    const page = await visit('https://weibo.com/');
    await openCard(driver, page, '云泽城管');
    site.switches.limit = { sign: '418', to: 'all' };
    await page.evaluate(() =>
      fetch('/ajax/profile/info?uid=7900000202', { headers: { 'x-demo-page': '1' } }).then((r) => r.text()),
    );
    await until('the stop', async () => (await tell(own, 'budget', {})).stopped !== null);
  });
});
