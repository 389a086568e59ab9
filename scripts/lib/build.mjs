import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { say } from './say.mjs';
import { must } from './set-up.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'assets',
  'locales',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package-lock.json',
];

/** Builds the extension for `chrome` or `firefox` when a source is newer than the last build. */
export async function buildFor(family) {
  if (newest(SOURCES) < timeOf(join('.output', `${family}-mv3`, 'manifest.json'))) return;
  say(`Building the extension for ${family === 'firefox' ? 'Firefox' : 'Chromium'}`);
  await must('wxt build', 'npm', ['run', '--silent', `build:${family}`]);
}

function newest(paths) {
  return Math.max(...paths.flatMap((path) => [timeOf(path), ...inside(path).map(timeOf)]));
}

function inside(path) {
  try {
    return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(path, name),
    );
  } catch {
    return []; // a file, or nothing
  }
}

/** When the file or folder was last changed, milliseconds; 0 when there is none. */
function timeOf(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
