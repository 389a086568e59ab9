import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from './quote.tsx';

describe('the pieces of a quotation', () => {
  it('mark the spans and nothing else', () => {
    const marked = pieces('要提高政治站位', [[1, 3]]).map(({ text, marked }) =>
      marked ? `[${text}]` : text,
    );
    expect(marked).toEqual(['要', '[提高]', '政治站位']);
  });

  it('join spans that overlap and leave out what lies outside the text', () => {
    const spans: [number, number][] = [
      [2, 5],
      [0, 3],
      [-4, 1],
      [4, 999],
      [3, 3],
    ];
    const all = pieces('abcdef', spans);
    expect(all.every(({ marked }) => marked)).toBe(true);
    expect(all.map(({ text }) => text).join('')).toBe('abcdef');
  });

  it('are the text again when joined, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(span), (text, spans) => {
        expect(
          pieces(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
