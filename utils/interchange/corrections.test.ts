import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { formatCorrections, readCorrections } from './corrections.ts';

const AT = '2026-11-23T00:00:00.000Z';
const ladder: Correction = { key: 'weibo:1', kind: 'department', level: 'L5', note: 'a\t"b"\n', at: AT };
const elsewhere: Correction = { key: 'x:2', tier: 'metro', standing: 'apex', at: AT };
const file = (corrections: unknown[], more = {}) =>
  JSON.stringify({ format: 'weiguan-corrections', version: 1, corrections, ...more });

describe('a file of corrections', () => {
  test('is read as it was written', () => {
    const all = [ladder, elsewhere];
    expect(readCorrections(formatCorrections(all, AT))).toEqual({ state: 'ok', corrections: all });
    expect(readCorrections(`\ufeff${formatCorrections([], AT)}`)).toEqual({ state: 'ok', corrections: [] });
  });

  test.each([
    ['no JSON', '{', { why: 'json' }],
    ['another file', '{"a":1}', { why: 'format' }],
    ['a list', '[]', { why: 'format' }],
    ['a later version', file([], { version: 2 }), { why: 'version' }],
    ['a version that is none', file([], { version: '1' }), { why: 'format' }],
    ['too many', file(Array(10_001).fill(ladder)), { why: 'many' }],
    [
      'a level that is none',
      file([ladder, { ...ladder, level: 'L0' }]),
      { why: 'entry', at: 2, field: 'level' },
    ],
    ['no date', file([{ ...ladder, at: 'today' }]), { why: 'entry', at: 1, field: 'at' }],
    ['no key', file([{ ...ladder, key: '<b>' }]), { why: 'entry', at: 1 }],
    ['a tier without a standing', file([{ ...elsewhere, standing: undefined }]), { why: 'entry', at: 1 }],
    ['both scales', file([{ ...elsewhere, level: 'L5' }]), { why: 'entry', at: 1 }],
  ])('with %s is refused as a whole, and says why', (_what, text, bad) => {
    expect(readCorrections(text)).toEqual({ state: 'bad', ...bad });
  });

  test('never throws, whatever it is', () => {
    const entry = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.constant(ladder),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(entry).map((all) => file(all)),
        ),
        (text) => {
          expect(['ok', 'bad']).toContain(readCorrections(text).state);
        },
      ),
    );
  });
});
