// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Digest } from '../../utils/model/digest.ts';
import { type BadgeForm, createBadges } from './badge.ts';
import { showNotice } from './notice.ts';
import { ROW, sheetText } from './sheet.ts';

const FULL: Digest = {
  key: 'weibo:1',
  aliases: [],
  band: 'C',
  chip: '正厅',
  kind: 'department',
  activity: { mark: 'active', text: '每周 11 条' },
  followers: { share: 0.18, text: '至少 18%' },
  jargon: { score: 41, text: '官话 41' },
  response: { short: '答 27%', text: '回答了 15 条中的 4 条' },
  rankText: '正厅级',
  label: '某省公安厅：正厅级。每周 11 条。',
  wantsText: false,
};
const { activity: _a, followers: _f, jargon: _j, response: _r, ...BARE } = FULL;

let root: ShadowRoot;
beforeEach(() => {
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attachShadow.call(this, options);
    return root;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function draw(digest: Digest, form: BadgeForm = 'pill') {
  const badge = createBadges(document, new CSSStyleSheet())();
  badge.show(digest, form);
  document.body.append(badge.host);
  return badge;
}

const nodesIn = (node: Node): number => [...node.childNodes].reduce((sum, child) => sum + nodesIn(child), 1);
const classes = () => [...root.querySelectorAll('*')].map(({ className }) => className.trim());

describe('a badge', () => {
  it('has at most seven nodes with its host and texts', () => {
    draw(FULL);
    expect(nodesIn(root)).toBeLessThanOrEqual(7); // the root stands for its host
  });

  it('is a plain element to the page: no attribute, no child, no way in', () => {
    const { host } = draw(FULL);
    expect(host.outerHTML).toBe('<span></span>');
    expect(host.shadowRoot).toBeNull();
  });

  it('is a button that says all of it and opens a dialog', () => {
    draw(FULL);
    const button = root.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe(FULL.label);
    expect(button?.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button?.type).toBe('button');
  });

  it('draws what is known, each mark by its own shape', () => {
    draw(FULL);
    expect(classes()).toEqual(['pill C department', 'rank', 'marks active ring', 'words bar']);
    expect(root.textContent).toBe('正厅答 27%');
    const style = root.querySelector('button')?.style;
    expect(style?.getPropertyValue('--share')).toBe('0.18');
    expect(style?.getPropertyValue('--score')).toBe('41');
  });

  it('leaves out what is not known', () => {
    draw(BARE);
    expect(classes()).toEqual(['pill C department', 'rank']);
    draw({ ...BARE, response: { short: '答 0%', text: '' } });
    expect(classes()).toEqual(['pill C department', 'rank', 'words']);
    draw({ ...BARE, jargon: { score: 0, text: '' } });
    expect(classes()).toEqual(['pill C department', 'rank', 'words bar']);
  });

  it('is the chip alone in running text, and has words on a profile', () => {
    draw(FULL, 'chip');
    expect(root.textContent).toBe('正厅');
    draw(FULL, 'row');
    expect(root.textContent).toBe('正厅级每周 11 条至少 18%官话 41回答了 15 条中的 4 条');
  });

  it('keeps the focus when it is drawn anew', () => {
    const badge = draw(BARE);
    badge.focus();
    badge.show(FULL, 'pill');
    expect(root.activeElement).toBe(root.querySelector('button'));
  });

  it('shows any text as text and any number within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double(), fc.double(), (text, share, score) => {
        draw({
          ...FULL,
          chip: text,
          label: text,
          followers: { share, text },
          jargon: { score, text },
          response: { short: `<img src=x onerror=alert(1)>${text}`, text },
        });
        expect(root.querySelectorAll('*')).toHaveLength(4);
        const style = root.querySelector('button')?.style;
        expect(Number(style?.getPropertyValue('--share'))).toBeGreaterThanOrEqual(0);
        expect(Number(style?.getPropertyValue('--share'))).toBeLessThanOrEqual(1);
        expect(Number(style?.getPropertyValue('--score'))).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the style sheet', () => {
  it('lets no rule of the page reach the host', () => {
    for (const text of [sheetText(false), sheetText(true), ROW]) {
      for (const [, block = ''] of text.matchAll(/:host\{([^}]*)\}/g)) {
        for (const rule of block.split(';')) if (rule.trim()) expect(rule).toMatch(/!important$/);
      }
    }
  });

  it('differs between light and dark in colours alone', () => {
    const bare = (text: string) => text.replace(/#[0-9a-f]{3,8}/g, '#');
    expect(bare(sheetText(true))).toBe(bare(sheetText(false)));
    expect(sheetText(true)).not.toBe(sheetText(false));
  });
});

describe('the notice', () => {
  const texts = { changed: 'This <b>site</b> has changed', close: 'Close' };

  it('is announced, shown as text, and goes', () => {
    const remove = showNotice(document, texts, true);
    expect(root.querySelector('[role=status]')?.textContent).toBe('This <b>site</b> has changedClose');
    remove();
    expect(document.body.childElementCount).toBe(0);
  });

  it('is not closed by a click of the page', () => {
    showNotice(document, texts, false);
    root.querySelector('button')?.click();
    expect(document.body.childElementCount).toBe(1);
  });
});
