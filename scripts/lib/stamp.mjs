import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/** Beside the packages lies the hash of the lock file that they were installed from. */
const STAMP = join(ROOT, 'node_modules', '.weiguan-lock');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Are the installed packages those of the lock file? */
export function isInstalled() {
  try {
    return readFileSync(STAMP, 'utf8') === lockHash();
  } catch {
    return false;
  }
}

/** Run by npm after every install (`prepare`). */
export function stamp() {
  writeFileSync(STAMP, lockHash());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) stamp();
