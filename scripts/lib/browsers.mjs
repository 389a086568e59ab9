import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { Advice, say, withProgress } from './say.mjs';

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
const NAMES = { chrome: 'Chromium', firefox: 'Firefox' };

/** Which browsers there are: `{chrome: path | null, firefox: path | null}`, installing what lacks where that is plain. */
export async function ensureBrowsers(families) {
  const missing = families.filter((family) => findBrowser(family) === null || isOld(family));
  if (missing.length > 0 && canInstall()) await install(missing);
  return { chrome: findBrowser('chrome'), firefox: findBrowser('firefox') };
}

/** In Firefox 140 no badge appears; 153 is the oldest that it was seen to work in. */
const OLDEST_FIREFOX = 153;

function isOld(family) {
  const path = findBrowser(family);
  if (family !== 'firefox' || path === null) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? OLDEST_FIREFOX);
  if (version < OLDEST_FIREFOX)
    say(`Firefox ${version} is too old for the extension: ${OLDEST_FIREFOX} or newer is needed.`);
  return version < OLDEST_FIREFOX;
}

/** The one sentence for a machine without a browser. */
export function noBrowser(family) {
  return new Advice(
    family === 'firefox'
      ? 'Please install Firefox 153 or newer (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program.'
      : 'Please install Chromium, Chrome, Edge or Brave, version 123 or newer (https://www.chromium.org/getting-involved/download-chromium/), or set CHROME_PATH to its program.',
  );
}

/** Debian's own packages are whole programs; elsewhere (Ubuntu's snaps) apt would not give a browser that can be driven. */
function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function install(families) {
  const packages = [
    ...families.map((family) => PACKAGES[family]),
    'fonts-noto-cjk',
    'fonts-noto-color-emoji',
  ];
  say(`Installing ${families.map((family) => NAMES[family]).join(' and ')} with apt: ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const args of steps) {
    const { code, out } = await withProgress(`apt-get ${args[0]}`, () =>
      run('apt-get', ['-q', ...args], { env }),
    );
    if (code !== 0) {
      say(out.trim().split('\n').slice(-5).join('\n'));
      return say('apt could not do it; going on with what there is.');
    }
  }
}
