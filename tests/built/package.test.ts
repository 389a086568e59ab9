import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** The two packages as they are shipped. They must have been built before (`npm run build`). */
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Upper limits of what every page has to load, in bytes after gzip -9. */
const ANNOTATE_LIMIT = 14_000;
const TAP_LIMIT = 1500;
/** Loaded only where the user wants phrases marked. */
const HIGHLIGHT_LIMIT = 8000;

function filesOf(build: string): string[] {
  return readdirSync(join('.output', build), { recursive: true, encoding: 'utf8' });
}

function text(build: string, file: string): string {
  return readFileSync(join('.output', build, file), 'utf8');
}

function gzipSize(build: string, file: string): number {
  return gzipSync(readFileSync(join('.output', build, file)), { level: 9 }).length;
}

describe.each(BUILDS)('the package %s', (build) => {
  const manifest = JSON.parse(text(build, 'manifest.json'));
  const scripts = filesOf(build).filter((file) => /\.(?:js|html|css)$/.test(file));

  it('asks for exactly these powers', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions).toEqual([
      'https://weibo.com/*',
      'https://*.weibo.com/*',
      'https://m.weibo.cn/*',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('offers nothing to web pages, so that no page can find it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('puts its two scripts on the named hosts alone', () => {
    const hosts = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(new Set(hosts)).toEqual(new Set(manifest.host_permissions));
    const worlds = manifest.content_scripts.map((script: { world?: string }) => script.world ?? 'ISOLATED');
    expect(worlds.toSorted()).toEqual(['ISOLATED', 'MAIN']);
  });

  it('keeps the phrases out of every script that a page runs', () => {
    const inPage = ['content-scripts/annotate.js', 'content-scripts/tap.js', 'card.js', 'highlight.js'];
    for (const file of inPage) expect(text(build, file)).not.toContain('高度重视');
    expect(text(build, 'background.js')).toContain('高度重视');
  });

  it('puts the script that marks phrases into no page by itself', () => {
    const listed = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);
    expect(listed).not.toContain('highlight.js');
    expect(gzipSize(build, 'highlight.js')).toBeLessThanOrEqual(HIGHLIGHT_LIMIT);
  });

  it('weighs little in the page', () => {
    expect(gzipSize(build, 'content-scripts/annotate.js')).toBeLessThanOrEqual(ANNOTATE_LIMIT);
    expect(gzipSize(build, 'content-scripts/tap.js')).toBeLessThanOrEqual(TAP_LIMIT);
  });

  it('writes no markup from text and runs no text as code', () => {
    const dangerous =
      /\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/;
    expect(scripts.filter((file) => dangerous.test(text(build, file)))).toEqual([]);
  });

  it('loads nothing from the network', () => {
    const remote =
      /(?:src|href)=["']?(?:https?:)?\/\/|@import\s|url\(["']?(?:https?:)?\/\/|import\(["']https?:/;
    const loading = scripts.filter((file) => /\.(?:html|css)$/.test(file) && remote.test(text(build, file)));
    expect(loading).toEqual([]);
    expect(scripts.filter((file) => /import\(["'`]https?:/.test(text(build, file)))).toEqual([]);
  });

  it('speaks three languages', () => {
    const locales = filesOf(build).filter((file) => file.endsWith('messages.json'));
    expect(locales.map((file) => file.split(/[\\/]/)[1]).toSorted()).toEqual(['en', 'zh_CN', 'zh_TW']);
  });
});
