import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chrome: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of a browser of the family `chrome` or `firefox`, or null. CHROME_PATH and FIREFOX_PATH go before
 * everything else; one that names no file throws, because it is surely a mistake.
 */
export function findBrowser(family, env = process.env, platform = process.platform) {
  const wanted = env[family === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`There is no program at ${wanted}.`);
    return wanted;
  }
  return candidates(family, env, platform).find(isProgram) ?? null;
}

function candidates(family, env, platform) {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== '')
    .flatMap((dir) => NAMES[family].map((name) => join(dir, name)));
  if (platform === 'darwin') {
    const own = env.HOME ? MAC[family].map((path) => join(env.HOME, path)) : [];
    return [...MAC[family], ...own, ...onPath];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS[family].map((path) => join(root, path)));
  }
  return onPath;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
