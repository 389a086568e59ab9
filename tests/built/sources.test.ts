import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from './unzip.ts';

/** Runs WXT as a person would: what Vitest puts into the environment would make it another build. */
function wxt(args: string[], cwd = '.') {
  const { NODE_ENV, VITEST, MODE, DEV, PROD, ...env } = process.env;
  return promisify(execFile)('npx', ['wxt', ...args, '-b', 'firefox', '--mv3'], { cwd, env });
}

const folder = mkdtempSync(join(tmpdir(), 'weiguan-sources-'));
let files = new Map<string, Buffer>();

beforeAll(async () => {
  await wxt(['zip']);
  const name = readdirSync('.output').find((file) => file.endsWith('-sources.zip'));
  files = unzip(readFileSync(join('.output', name ?? 'no sources zip')));
  for (const [path, content] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sources for the reviewers of the store', () => {
  it('hold what builds the extension, and nothing of the tests', () => {
    const paths = [...files.keys()];
    expect(paths).toContain('package-lock.json');
    expect(paths).toContain('wxt.config.ts');
    expect(paths.filter((path) => /^(?:tests|node_modules|\.git|\.output)\//.test(path))).toEqual([]);
  });

  it('build the very package that is shipped', async () => {
    await wxt(['build'], folder);
    const shipped = content('.output/firefox-mv3');
    const rebuilt = content(join(folder, '.output/firefox-mv3'));
    expect([...rebuilt.keys()]).toEqual([...shipped.keys()]);
    expect([...shipped.keys()].filter((path) => shipped.get(path) !== rebuilt.get(path))).toEqual([]);
  });
});

/** The hash in a chunk's name depends on where the packages lie, which here is outside of the sources. */
const HASH = /-[\w-]{8}(?=\.(?:js|css)\b)/g;

/** All files of a folder, path to content, without the hashes of chunk names. */
function content(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const read = (path: string) => readFileSync(join(root, path), 'latin1').replace(HASH, '');
  return new Map(paths.map((path) => [path.replace(HASH, ''), read(path)] as const).toSorted());
}
