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
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from './unzip.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'weiguan-sources-'));
let files = new Map<string, Buffer>();

beforeAll(async () => {
  await run('npx', ['wxt', 'zip', '-b', 'firefox', '--mv3']);
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
    await run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], { cwd: folder });
    const shipped = resolve('.output/firefox-mv3');
    const rebuilt = join(folder, '.output/firefox-mv3');
    const list = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(list(rebuilt)).toEqual(list(shipped));
    const differ = list(shipped).filter(
      (path) =>
        /\.\w+$/.test(path) && !readFileSync(join(shipped, path)).equals(readFileSync(join(rebuilt, path))),
    );
    expect(differ).toEqual([]);
  });
});
