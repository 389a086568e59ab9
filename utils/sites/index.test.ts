import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOSTS } from '../manifest.ts';
import { READERS, readerOf } from './index.ts';
import { PAGES, siteOf } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const docs = readFileSync(join(root, 'docs/adding-a-site.md'), 'utf8');
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('folders, readers and pages are the same sites', () => {
  expect(READERS.map(({ id }) => id).sort()).toEqual(folders);
  expect(PAGES.map(({ page }) => page.id).sort()).toEqual(folders);
});

test.each(folders)('%s has fixtures and its row in the documentation', (site) => {
  expect(existsSync(join(root, `tests/fixtures/${site}/build.ts`))).toBe(true);
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${site}\` |`)) ?? '';
  const hosts = PAGES.find(({ page }) => page.id === site)?.hosts ?? [];
  expect(row).toContain(`| ${hosts.join(', ')} |`);
  for (const part of ['page', 'reader']) {
    expect(row).toContain(`../utils/sites/${site}/${part}.ts`);
    expect(existsSync(join(import.meta.dirname, `${site}/${part}.ts`))).toBe(true);
  }
});

test('a site is found by its id and by its hosts, and nowhere else', () => {
  expect(readerOf('weibo')?.id).toBe('weibo');
  expect(readerOf('constructor')).toBeNull();
  for (const { page, hosts } of PAGES) for (const host of hosts) expect(siteOf(host)).toBe(page);
  for (const host of ['', 'weibo.cn', 'passport.weibo.com', 'weibo.com.example.org', 'www.s.weibo.com']) {
    expect(siteOf(host)).toBeNull();
  }
});

test('Weibo works only where the manifest lets it', () => {
  const patterns = HOSTS.map(
    (host) => new RegExp(`^${host.slice(0, -1).replaceAll('.', '\\.').replace('*\\.', '(.+\\.)?')}`),
  );
  for (const host of PAGES.find(({ page }) => page.id === 'weibo')?.hosts ?? []) {
    expect(
      patterns.some((pattern) => pattern.test(`https://${host}/`)),
      host,
    ).toBe(true);
  }
});

test('the tap takes one file with it', () => {
  for (const site of folders) {
    expect(readFileSync(join(import.meta.dirname, `${site}/answers.ts`), 'utf8')).not.toMatch(/^import/m);
  }
});
