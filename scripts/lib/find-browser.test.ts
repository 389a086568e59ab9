import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

function folderWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiguan-find-'));
  for (const name of programs) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('findBrowser', () => {
  it('takes the first browser of the family along PATH', () => {
    const [empty, full] = [folderWith(), folderWith('google-chrome', 'firefox-esr')];
    const env = { PATH: [empty, full].join(delimiter) };
    expect(findBrowser('chrome', env, 'linux')).toBe(join(full, 'google-chrome'));
    expect(findBrowser('firefox', env, 'linux')).toBe(join(full, 'firefox-esr'));
  });

  it('lets CHROME_PATH and FIREFOX_PATH go first', () => {
    const [usual, wanted] = [folderWith('chromium'), folderWith('mine')];
    const env = { PATH: usual, CHROME_PATH: join(wanted, 'mine') };
    expect(findBrowser('chrome', env, 'linux')).toBe(join(wanted, 'mine'));
  });

  it('calls a wish for a missing program a mistake', () => {
    expect(() => findBrowser('firefox', { FIREFOX_PATH: '/no/such/firefox' }, 'linux')).toThrow(/no program/);
  });

  it('gives null when there is none', () => {
    expect(findBrowser('chrome', { PATH: folderWith('firefox') }, 'linux')).toBeNull();
    expect(findBrowser('chrome', {}, 'win32')).toBeNull();
  });

  it('looks where Windows keeps programs', () => {
    const root = mkdtempSync(join(tmpdir(), 'weiguan-find-'));
    expect(findBrowser('firefox', { PROGRAMFILES: root }, 'win32')).toBeNull();
  });
});
