import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './contract.ts';
import { launchFirefox } from './firefox.ts';

type Wanted = Partial<LaunchOptions> & { family?: 'chrome' | 'firefox' };

/** Launches the browser that WEIGUAN_BROWSER names (`chrome` when it names none) with the built extension. */
export async function launch(wanted: Wanted): Promise<Driver> {
  const family = wanted.family ?? (process.env.WEIGUAN_BROWSER === 'firefox' ? 'firefox' : 'chrome');
  const executablePath = wanted.executablePath ?? process.env.WEIGUAN_BROWSER_PATH ?? findBrowser(family);
  if (!executablePath) throw new Error(`There is no browser of the family ${family}.`);
  const options: LaunchOptions = {
    extension: `.output/${family}-mv3`,
    headless: true,
    language: 'en-US',
    width: 1200,
    height: 900,
    ...wanted,
    executablePath,
  };
  return family === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
