import { describe, expect, it } from 'vitest';
import { badgeOf } from '../lib/look.ts';
import { begin, visit } from '../lib/stage.ts';

interface Line {
  with: number;
  without: number;
  /** A chip in running text may wrap as a word does; the block then has one more line, as high as the others. */
  wraps: number | null;
}

/** Height of the block around every badge with the badge and without it, measured in one go. */
function heights(roots: ShadowRoot[]): Line[] {
  return roots.flatMap((root) => {
    const { host } = root;
    const block = host.closest(
      'header, .text, .info, h3, h4, .weibo-text, .m-text-box, [class*="wbtext"], article',
    );
    const { parentNode: parent, nextSibling: next } = host;
    if (!block || !parent) return [];
    const before = block.getBoundingClientRect().height;
    host.remove();
    const after = block.getBoundingClientRect().height;
    parent.insertBefore(host, next);
    const running = root.firstElementChild?.classList.contains('chip');
    return [
      {
        with: before,
        without: after,
        wraps: running ? Number.parseFloat(getComputedStyle(block).lineHeight) : null,
      },
    ];
  });
}

describe('a badge does not move the page', () => {
  for (const [where, url] of [
    ['the feed', 'https://weibo.com/'],
    ['the search', `https://s.weibo.com/weibo?q=${encodeURIComponent('云泽')}`],
    ['the mobile list', 'https://m.weibo.cn/'],
  ] as const) {
    it(`in ${where}: lines are as high as without`, async () => {
      const { driver } = await begin();
      await badgeOf(driver, await visit('https://weibo.com/'), '云泽发布');
      const page = await visit(url);
      await badgeOf(driver, page, '云泽发布');
      const all = await driver.inRoots(page, heights, null);
      expect(all.length).toBeGreaterThan(2);
      for (const line of all) {
        const more = line.with - line.without;
        const wrapped = line.wraps !== null && Math.abs(more - line.wraps) < 0.5;
        if (!wrapped) expect(Math.abs(more)).toBeLessThan(0.5);
      }
    });
  }
});
