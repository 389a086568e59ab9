import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPhrase, countKinds } from './by-phrase.ts';
import { checkDraft, degreeOf, hitsOf, MOST_READ } from './check.ts';
import { markedUp } from './marked-up.ts';

const FORMAL = '我们高度重视，扎实推进各项工作，高度重视群众反映的问题，取得显著成效。';
const PLAIN = '明天早上七点到晚上九点，中山路修水管，车过不去，请改走解放路，公交照常。';
const ENGLISH =
  'We will leverage strategic partnerships to empower all stakeholders going forward, and we will work on it.';

describe('the check of a draft', () => {
  it('says what there is to say of any text', () => {
    expect(checkDraft('  \n')).toEqual({ state: 'empty' });
    expect(checkDraft('Die Stadt und das Land sind für alle Menschen da')).toEqual({ state: 'unsupported' });
    expect(checkDraft('高度重视')).toMatchObject({ state: 'short', language: 'zh', size: 4 });
    expect(checkDraft(PLAIN)).toMatchObject({ state: 'scored', score: 0, words: 'plain' });
    expect(checkDraft(ENGLISH)).toMatchObject({ state: 'scored', language: 'en' });
    const formal = checkDraft(FORMAL);
    expect(formal.state === 'scored' && formal.score).toBeGreaterThan(50);
    expect(hitsOf(checkDraft('高度重视'))).toHaveLength(1);
  });

  it('has words for the whole scale', () => {
    const words = [0, 9, 10, 29, 30, 49, 50, 69, 70, 100].map(degreeOf);
    const all = ['plain', 'some', 'much', 'report', 'formula'];
    expect(words).toEqual(all.flatMap((word) => [word, word]));
  });

  it('reads no more than it can', () => {
    const check = checkDraft(PLAIN.repeat(3000));
    expect(check.state === 'scored' && check.size).toBeLessThanOrEqual(MOST_READ);
  });
});

describe('the phrases of a draft', () => {
  it('are listed once each with all their places, the weightiest first', () => {
    const phrases = byPhrase(FORMAL, hitsOf(checkDraft(FORMAL)));
    const known = phrases.find(({ words }) => words === '高度重视');
    expect(known?.places.map(({ start }) => start)).toEqual([2, 16]);
    const weights = phrases.map(({ hit }) => hit.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('are counted by kind, every hit once', () => {
    const hits = hitsOf(checkDraft(FORMAL));
    const counts = countKinds(hits);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length);
    expect(countKinds([])).toEqual([]);
  });
});

describe('the marked draft', () => {
  const hit = (start: number, end: number, plain: string | null = null) => ({
    start,
    end,
    plain,
    phrase: '',
    weight: 2,
    category: '',
    ratio: null,
  });

  it('has brackets or Markdown around phrases, and plainer words behind them', () => {
    const hits = [hit(2, 6, '说清做了什么')];
    expect(markedUp('我们高度重视。', hits, 'brackets', false)).toBe('我们【高度重视】。');
    expect(markedUp('我们高度重视。', hits, 'brackets', true)).toBe('我们【高度重视】（说清做了什么）。');
    expect(markedUp('我们高度重视。', hits, 'markdown', false)).toBe('我们**高度重视**。');
  });

  it('marks overlapping phrases as one, and no white space at their borders', () => {
    const hits = [hit(0, 4, '甲'), hit(2, 6, '乙'), hit(6, 7, '丙')];
    expect(markedUp('一二三四五六 ', hits, 'brackets', true)).toBe('【一二三四五六】（甲；乙） ');
  });

  it('reads in Markdown as it was written', () => {
    expect(markedUp('# 一_二_\n- 三\n1. 四 *五*', [], 'markdown', false)).toBe(
      '\\# 一\\_二\\_\n\\- 三\n1\\. 四 \\*五\\*',
    );
  });

  const texts = fc.array(fc.constantFrom('高度重视', '，', '扎实推进', '各项工作', ' ', '\n', 'x', '😀'), {
    maxLength: 30,
  });
  it('is the draft again without its marks, for any draft', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const draft = parts.join('');
        const marked = markedUp(draft, hitsOf(checkDraft(draft)), 'brackets', false);
        expect(marked.replace(/[【】]/g, '')).toBe(draft);
        const markdown = markedUp(draft, hitsOf(checkDraft(draft)), 'markdown', false);
        expect(markdown.replaceAll('**', '')).toBe(draft);
      }),
    );
  });
});
