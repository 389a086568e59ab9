import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { launchChromium } from '../e2e/driver/chromium.ts';
import type { Driver } from '../e2e/driver/contract.ts';
import type { Site } from '../site/server.ts';
import { startBenchSite } from './server.ts';

export const EXTENSION =
  process.env.WEIGUAN_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Stage {
  driver: Driver;
  site: Site;
  close(): Promise<void>;
}

/** A fresh Chromium with the built extension, in front of the paced timeline. Throws when there is no Chromium. */
export async function openStage(extension = EXTENSION): Promise<Stage> {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('The bench needs Chromium (or set CHROME_PATH).');
  const site = await startBenchSite();
  const driver = await launchChromium({
    executablePath,
    extension,
    proxyPort: site.proxyPort,
    headless: true,
    language: 'zh-CN',
    width: 1280,
    height: 900,
  });
  return {
    driver,
    site,
    async close() {
      await driver.close();
      await site.stop();
    },
  };
}
