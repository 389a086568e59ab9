import { parseArgs } from 'node:util';
import { launch } from '../e2e/driver/launch.ts';
import { startWeibo } from '../site/weibo/index.ts';
import { tour } from './tour.ts';

/** Run by scripts/start.mjs: `show.ts FAMILY BROWSER_PATH [options]`. See there for the options. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    language: { type: 'string', default: systemLanguage() },
  },
});
const [family = 'chrome', executablePath = ''] = positionals;
const headless = values.headless || !hasDisplay();
const site = values.url ? null : await startWeibo();
const driver = await launch({
  family: family === 'firefox' ? 'firefox' : 'chrome',
  executablePath,
  headless,
  ownSignals: true,
  language: values.language,
  ...(site ? { proxyPort: site.proxyPort } : {}),
});
const ended = new Promise<void>((done) => {
  driver.browser.on('disconnected', () => done());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
});

try {
  if (headless) await Promise.race([tour(driver, site?.world ?? null, values.url), ended]);
  else {
    const [first] = await driver.browser.pages();
    const page = first ?? (await driver.browser.newPage());
    await page
      .goto(values.url ?? 'https://weibo.com/', { waitUntil: 'domcontentloaded' })
      .catch(console.error);
    await page.bringToFront(); // the extension's introduction waits in the tab beside it
    console.log(`${values.url ?? 'The demo Weibo'} is open. Close the browser or press Ctrl-C to end.`);
    await ended;
  }
} finally {
  await driver.close().catch(() => undefined);
  await site?.stop();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `zh_CN.UTF-8` is zh-CN; whatever is not Chinese is shown in English. */
function systemLanguage(): string {
  const [, language = ''] = /^(zh_\w{2})/.exec(process.env.LANG ?? '') ?? [];
  return language.replace('_', '-') || 'en-US';
}
