import { spawn } from 'node:child_process';
import { noBrowser } from './lib/browsers.mjs';
import { buildFor } from './lib/build.mjs';
import { ROOT } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

/**
 * `npm start`: a browser with the extension on the demo Weibo.
 *   npm start -- --url URL           any real page instead, over the open network
 *   npm start -- --browser firefox   in Firefox
 *   npm start -- --headless          no window: a table of the badges, and pictures in .output/demo/
 *   npm start -- --language zh-CN    in another language than the system's
 */
const FAMILIES = { chrome: ['chrome', 'chromium', 'edge', 'brave'], firefox: ['firefox'] };

await main(async () => {
  const args = process.argv.slice(2);
  const wanted = optionOf(args, '--browser');
  const family = FAMILIES.firefox.includes(wanted ?? '') ? 'firefox' : 'chrome';
  if (wanted && !FAMILIES[family].includes(wanted)) throw new Error(`There is no browser "${wanted}" here.`);
  const { node, browsers } = await setUp([family]);
  // Without a wish, a machine that has Firefox alone shows the demo in Firefox.
  const chosen = !wanted && !browsers.chrome && browsers.firefox ? 'firefox' : family;
  const path = browsers[chosen];
  if (!path) throw noBrowser(chosen);
  await buildFor(chosen);
  say(`Opening ${path}`);
  return show(node, [chosen, path, ...args]);
});

/** The demo itself runs on the tools' Node. Ctrl-C reaches it too; this process waits until it has cleaned up. */
function show(node, args) {
  process.on('SIGINT', () => {});
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', 'tests/demo/show.ts', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)));
}

function optionOf(args, name) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return null;
  return args[at].includes('=') ? args[at].slice(name.length + 1) : (args[at + 1] ?? null);
}
