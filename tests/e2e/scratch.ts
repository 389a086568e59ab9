import { startWeibo } from '../site/weibo/index.ts';
import { launchChromium } from './driver/chromium.ts';

const site = await startWeibo();
console.log(site.world.feed.length, site.world.accounts.length);
const d = await launchChromium({
  executablePath: '/usr/bin/chromium',
  extension: '/work/main/.output/chrome-mv3',
  proxyPort: site.proxyPort,
  headless: true,
  language: 'en-US',
  width: 1200,
  height: 900,
});
const page = await d.browser.newPage();
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('err', (e as Error).message));
for (const [n, u] of [
  ['home', 'https://weibo.com/'],
  ['profile', 'https://weibo.com/u/7900000201'],
  ['fans', 'https://weibo.com/u/page/follow/7900000201?relate=fans'],
  ['search', 'https://s.weibo.com/weibo?q=%E4%BA%91%E6%B3%BD'],
  ['mobile', 'https://m.weibo.cn/'],
] as const) {
  await page.goto(u);
  await new Promise((r) => setTimeout(r, 800));
  await page.screenshot({ path: `/tmp/shots/${n}.png` });
}
await page.goto('https://weibo.com/');
await new Promise((r) => setTimeout(r, 600));
await page.evaluate(() => {
  document.querySelector('footer')?.click();
});
for (let i = 0; i < 12; i++) {
  await page.evaluate(() => scrollBy(0, 900));
  await new Promise((r) => setTimeout(r, 100));
}
await new Promise((r) => setTimeout(r, 300));
await page.screenshot({ path: '/tmp/shots/home-scrolled.png' });
console.log(
  await page.evaluate(() => [
    document.querySelectorAll('article').length,
    scrollY,
    document.documentElement.scrollHeight,
  ]),
);
await page.evaluate(() => scrollTo(0, 0));
await new Promise((r) => setTimeout(r, 300));
await page.screenshot({ path: '/tmp/shots/home-back.png' });
await d.close();
await site.stop();
