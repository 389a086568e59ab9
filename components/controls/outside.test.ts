import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated } from './outside.ts';

describe('text from outside within a sentence of ours', () => {
  it('cannot turn the direction of what follows', () => {
    expect(isolated('a\u202egnp.exe\u2069b')).toBe('\u2068agnp.exeb\u2069');
  });

  it('stays on one line and within its length', () => {
    expect(isolated('a\n\n b')).toBe('\u2068a b\u2069');
    expect(isolated('长'.repeat(10), 4)).toBe('\u2068长长长长…\u2069');
  });

  it('always opens and closes exactly one isolate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isolated(text).match(/[\u2066-\u2069\u202a-\u202e]/g)).toEqual(['\u2068', '\u2069']);
      }),
    );
  });
});
