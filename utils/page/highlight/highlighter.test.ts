// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeLeftovers } from './leftovers.ts';
import { startHighlights } from './testing.ts';

let page: ReturnType<typeof startHighlights>;
beforeEach(() => {
  page = startHighlights();
});
afterEach(() => page.end());

const settle = () => new Promise((done) => setTimeout(done, 60));
const seen = (marks: string[]) => vi.waitFor(() => expect(page.marked()).toEqual(marks));

describe('marks in posts', () => {
  it('stand in posts of accounts with a badge; words of others are not even sent', async () => {
    page.post('一句套话');
    page.post('别人的套话', false);
    page.control.start(page.source);
    await seen(['套话']);
    expect(page.messages).toEqual([['一句套话']]);
  });

  it('change nothing in the page', async () => {
    page.post('一句套话');
    const before = document.body.innerHTML;
    page.control.start(page.source);
    await seen(['套话']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('are asked for in one message a frame, each text once', async () => {
    page.control.start(page.source);
    for (const words of ['甲套话', '乙套话', '甲套话']) page.post(words);
    await seen(['套话', '套话', '套话']);
    expect(page.messages).toEqual([['甲套话', '乙套话']]);
  });

  it('go at once when a row shows another post, and come back without a message', async () => {
    const { text } = page.post('一句套话');
    page.control.start(page.source);
    await seen(['套话']);
    text.data = '下雨了';
    await Promise.resolve();
    expect(page.marked()).toEqual([]);
    await settle();
    text.data = '一句套话';
    await Promise.resolve();
    await Promise.resolve();
    expect(page.marked()).toEqual(['套话']);
    expect(page.messages).toEqual([['一句套话'], ['下雨了']]);
  });

  it('go with the post, and are let go of', async () => {
    const { article } = page.post('一句套话');
    page.control.start(page.source);
    await seen(['套话']);
    article.remove();
    await settle();
    expect([...page.highlights.values()].map(({ size }) => size)).toEqual([0, 0, 0]);
  });

  it('follow a post that is unfolded', async () => {
    const { article } = page.post('开头');
    page.control.start(page.source);
    await settle();
    article.querySelector('p')?.append(document.createTextNode('，后面的套话'));
    await seen(['套话']);
  });

  it('are not made for an answer that came too late', async () => {
    let reply: (() => void) | undefined;
    page.answerWith(
      (texts) =>
        new Promise((done) => {
          const hints = texts.map(() => [{ start: 2, end: 4, weight: 2, lines: [] }]);
          reply = () => done({ language: 'en', texts: hints });
        }),
    );
    const { text } = page.post('一句套话');
    page.control.start(page.source);
    await vi.waitFor(() => expect(reply).toBeDefined());
    text.data = '今天下雨';
    reply?.();
    await settle();
    expect(page.marked()).toEqual([]);
  });

  it('leave the page’s own style sheets alone, and come back when the page sets its own anew', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    page.control.start(page.source);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets[0]).toBe(own);
    document.adoptedStyleSheets = [own];
    page.post('一句套话');
    await seen(['套话']);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    page.control.stop();
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  it('are gone after stop, with everything else, and nothing is asked any more', async () => {
    const { text } = page.post('一句套话');
    page.control.start(page.source);
    await seen(['套话']);
    page.control.stop();
    expect(page.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    text.data = '另一句套话';
    await settle();
    expect(page.messages).toHaveLength(1);
    page.control.start(page.source);
    await seen(['套话']);
  });

  it('are not made twice by a second start', async () => {
    page.post('一句套话');
    page.control.start(page.source);
    page.control.start(page.source);
    await seen(['套话']);
    expect(page.highlights.size).toBe(3);
  });

  it('of a copy that died with its version are taken away, and no others', () => {
    const left = new CSSStyleSheet();
    // happy-dom reads no such rule.
    const cssText = '::highlight(k123456789-1) { color: red }';
    Object.defineProperty(left, 'cssRules', { value: [{ cssText }] });
    document.adoptedStyleSheets = [left];
    page.highlights.set('k123456789-1', new Set());
    page.highlights.set('spelling', new Set());
    removeLeftovers(document);
    expect([...page.highlights.keys()]).toEqual(['spelling']);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('are none where the browser cannot draw them, or the site is not known', async () => {
    page.post('一句套话');
    page.control.start({ ...page.source, site: 'elsewhere' });
    vi.stubGlobal('Highlight', undefined);
    page.control.start(page.source);
    await settle();
    expect(page.messages).toEqual([]);
  });

  it('are tried again when the background was away', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.answerWith(async () => {
      throw new Error('gone');
    });
    page.post('一句套话');
    page.control.start(page.source);
    await vi.advanceTimersByTimeAsync(300);
    expect(page.messages).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1400);
    expect(page.messages).toHaveLength(2);
    vi.useRealTimers();
  });
});
