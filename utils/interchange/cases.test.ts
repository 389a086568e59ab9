import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../measures/index.ts';
import { aboutOf, type Correction } from '../model/correction.ts';
import { corrected } from '../service/digest/corrected.ts';
import { caseOf, headOf } from './cases.ts';
import { fromCell, toCell } from './cells.ts';

const AT = '2026-11-23T00:00:00.000Z';
const account = {
  site: 'weibo',
  host: 'weibo.com',
  id: '1',
  name: '苏州园林',
  verifiedType: 1,
  verifiedReason: '苏州市园林和绿化管理局官方微博',
};

/** The case of a correction, by column. */
function cells(own: Partial<Correction>, of: Parameters<typeof aboutOf>[0] = account) {
  const correction: Correction = { key: 'weibo:1', at: AT, about: aboutOf(of), ...own };
  const measured = assess({ account: of, posts: [], asOf: AT });
  const { scale, row } = caseOf(correction, corrected(measured, correction));
  const values = row.split('\t');
  return Object.fromEntries(
    headOf(scale)
      .split('\t')
      .map((name, i) => [name, values[i]]),
  );
}

describe('a correction as a case', () => {
  test('on the ladder: the columns of the case file, in their order', () => {
    expect(headOf('ladder')).toBe(
      'id\taccount_name\tverification\tkind\tsubkind\ttier\trank\taccept\tcertainty\tsource_type\tstatus\treason',
    );
    expect(cells({ level: 'L6', note: 'raised' })).toEqual({
      id: 'weibo:1',
      account_name: '苏州园林',
      verification: account.verifiedReason,
      kind: 'department',
      subkind: '',
      tier: '',
      rank: 'L6',
      accept: 'L6',
      certainty: 'likely',
      source_type: 'correction',
      status: 'current',
      reason: 'raised',
    });
  });

  test('what the user left open is as it was found', () => {
    expect(cells({ note: 'the name is new' })).toMatchObject({ kind: 'department', rank: 'L7' });
    expect(cells({ kind: 'not-official' })).toMatchObject({ kind: 'not-official', rank: 'NONE' });
  });

  test('elsewhere: the other case file, with the band', () => {
    const of = { ...account, site: 'mastodon', host: 'example.org', handle: 'city', name: 'City', bio: 'Hi' };
    expect(cells({ tier: 'metro', standing: 'apex', kind: 'department' }, of)).toMatchObject({
      platform: 'mastodon',
      handle: '@city@example.org',
      display_name: 'City',
      evidence: account.verifiedReason,
      tier: 'metro',
      standing: 'apex',
      band: 'C',
    });
  });

  test('tabs and line breaks in texts break no row', () => {
    expect(cells({ level: 'L5', note: 'a\tb\r\nc\\d' }).reason).toBe('a\\tb\\r\\nc\\\\d');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toCell(text)).not.toMatch(/[\t\n\r]/);
        expect(fromCell(toCell(text))).toBe(text);
      }),
    );
  });
});
