import { describe, expect, test } from 'vitest';
import { judge } from '../rank/example.ts';
import { foreignText } from './latin.ts';

describe('foreign bodies that write in Latin letters on Weibo', () => {
  test.each([
    ['Official account of the City of Elmsford Bay, Novia', 'local', 'apex'],
    ['City of Melbourne official Weibo', 'local', 'apex'],
    ['Embassy of Canada in China', 'national', 'subordinate'],
    ['Ministry of Foreign Affairs of Denmark', 'national', 'principal'],
    ['Government of Western Australia', 'regional', 'apex'],
  ])('%s: %s %s, and no level', (verifiedReason, tier, standing) => {
    const { official, rank } = judge({ verifiedReason, verifiedType: 1 });
    expect(official).toMatchObject({ kind: 'department' });
    expect(rank).toMatchObject({ level: null, levels: [], tier, standing });
  });

  test('a person in office', () => {
    const { official, rank } = judge({ verifiedReason: 'Prime Minister of Australia', verifiedType: 0 });
    expect(official).toMatchObject({ kind: 'individual' });
    expect(rank).toMatchObject({ level: null, tier: 'national', standing: 'apex' });
  });

  test('offices of the mainland in English stay on the ladder or are not told', () => {
    const known = judge({ verifiedReason: 'Hangzhou Bureau of Commerce', verifiedType: 1 });
    expect(known.rank).toMatchObject({ level: expect.stringMatching(/^L/), tier: null });
    const unknown = judge({ verifiedReason: 'Hangzhou Qwerty Government', verifiedType: 1 });
    expect(unknown.rank).toMatchObject({ level: 'UNK', tier: null });
  });

  test('the mark of the platform comes first: a firm or a medium is none', () => {
    for (const verifiedType of [3, 220])
      expect(judge({ verifiedReason: 'City of Melbourne', verifiedType }).official).toMatchObject({
        kind: 'not-official',
      });
  });

  test('what the Chinese grammar reads needs no other words', () => {
    const of = (name: string) => foreignText({ site: 'weibo', host: '', id: '1', name });
    expect(of('杭州发布')).toBeNull();
    expect(of('Hangzhou Bureau of Commerce')).toBeNull();
    expect(of('City of Melbourne')).toBe('City of Melbourne');
    expect(of('NASA')).toBeNull();
  });
});

test.each([
  ['诺维亚共和国驻华大使馆官方微博', 'national subordinate'],
  ['某某王国驻上海总领事馆官方微博', 'national subordinate'],
  ['中国驻诺维亚大使馆官方微博', 'UNK'],
])('%s: %s', (verifiedReason, expected) => {
  const { rank } = judge({ verifiedReason, verifiedType: 1 });
  const found = 'missing' in rank ? '' : (rank.level ?? `${rank.tier} ${rank.standing}`);
  expect(found).toBe(expected);
});
