// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../measures/jargon/index.ts';
import { LONGEST } from '../limits.ts';
import { isSame, offsetOf, rangeOf, readText } from './rendered-text.ts';

/** A part of a post as sites build them. */
type Part = string | { tag: string; attributes?: Record<string, string>; parts: Part[] };

function build(parts: Part[], into: Element = document.createElement('div')): Element {
  for (const part of parts) {
    if (typeof part === 'string') {
      into.append(document.createTextNode(part));
      continue;
    }
    const element = document.createElement(part.tag);
    for (const [name, value] of Object.entries(part.attributes ?? {})) element.setAttribute(name, value);
    into.append(build(part.parts, element));
  }
  return into;
}

const read = (root: Element) => readText(root, '.expand');
/** Without the separators that are ours. */
const words = (text: string) => text.replace(/[\n\u200b]/g, '');

describe('the words of a post', () => {
  it('run over the nodes that a site cuts them into', () => {
    const root = build(['高度', { tag: 'span', parts: ['重'] }, '', '视，扎实', '推进']);
    expect(read(root).text).toBe('高度重视，扎实推进');
  });

  it('break at line breaks and blocks, and have a joint around links and emoji', () => {
    const root = build([
      '一',
      { tag: 'br', parts: [] },
      '二',
      { tag: 'p', parts: ['三'] },
      { tag: 'a', attributes: { href: '/n/x' }, parts: ['@某某'] },
      '四',
      { tag: 'img', attributes: { alt: '[鼓掌]' }, parts: [] },
      '五',
    ]);
    expect(read(root).text).toBe('一\n二\n三\n\u200b@某某\u200b四\u200b五');
  });

  it.each([
    ['what one writes in', { tag: 'textarea', parts: ['高度重视'] }],
    ['an editor', { tag: 'div', attributes: { contenteditable: 'true' }, parts: ['高度重视'] }],
    ['a box by its role', { tag: 'div', attributes: { role: 'textbox' }, parts: ['高度重视'] }],
    ['a button', { tag: 'button', parts: ['高度重视'] }],
    ['“show more”', { tag: 'span', attributes: { class: 'expand' }, parts: ['展开'] }],
    ['a script', { tag: 'script', attributes: { type: 'text/plain' }, parts: ['高度重视'] }],
  ] as [string, Part][])('leave out %s, and no phrase runs over it', (_what, part) => {
    expect(read(build(['高度', part, '重视'])).text).toBe('高度\n重视');
  });

  it('are none inside an editor', () => {
    const editor = build([{ tag: 'div', parts: ['高度重视'] }]);
    editor.setAttribute('contenteditable', '');
    expect(read(editor.firstElementChild as Element).text).toBe('');
  });

  it('end where no post is longer', () => {
    const root = build(Array.from({ length: 30 }, () => '长'.repeat(1000)));
    expect(read(root).text).toHaveLength(LONGEST);
  });

  it('are the same again only in the same nodes', () => {
    const root = build(['高度', '重视']);
    const before = read(root);
    expect(isSame(before, read(root))).toBe(true);
    root.firstChild?.replaceWith(document.createTextNode('高度'));
    expect(read(root).text).toBe(before.text);
    expect(isSame(before, read(root))).toBe(false);
  });
});

const text = fc.oneof(
  fc.constantFrom(
    '高度',
    '重视',
    '高度重视',
    '扎实推进',
    '，',
    '以主题教育',
    '为契机',
    '@某某',
    '#',
    ' ',
    '\n',
    '😀',
    '\ud83d',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const { parts } = fc.letrec<{ parts: Part[]; part: Part }>((tie) => ({
  parts: fc.array(tie('part'), { maxLength: 6 }),
  part: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.record({
      tag: fc.constantFrom('span', 'a', 'div', 'br', 'img', 'b', 'button', 'p'),
      attributes: fc.constantFrom({}, { class: 'expand' }, { contenteditable: 'true' }),
      parts: tie('parts'),
    }),
  ),
}));

describe('for any tree', () => {
  it('the range of [start, end) has just those words', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (tree, a, b) => {
        const rendered = read(build(tree));
        const { length } = rendered.text;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const range = rangeOf(rendered, start, end);
        // What is left out inside a range stays in its text; it shows as a separator of ours in between.
        const cut = rendered.text.slice(start, end);
        const owned = rendered.pieces
          .map(({ node, start: at }) => node.data.slice(Math.max(0, start - at), Math.max(0, end - at)))
          .join('');
        expect(words(owned)).toBe(words(cut));
        if (range && !/\n/.test(cut)) expect(words(range.toString())).toBe(words(cut));
        if (!range) expect(words(cut)).toBe('');
      }),
    );
  });

  it('the range of a hit is its phrase, without what lies outside', () => {
    fc.assert(
      fc.property(parts, (tree) => {
        const rendered = read(build(tree));
        for (const { start, end } of scanText(rendered.text, 'zh')?.hits ?? []) {
          const range = rangeOf(rendered, start, end);
          expect(range).not.toBeNull();
          if (!rendered.text.slice(start, end).includes('\n'))
            expect(words(range?.toString() ?? '')).toBe(words(rendered.text.slice(start, end)));
          const { startContainer, startOffset } = range as Range;
          expect(offsetOf(rendered, startContainer, startOffset)).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });
});
