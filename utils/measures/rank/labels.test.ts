import { expect, test } from 'vitest';
import { CATALOG } from '../../i18n/catalog.ts';
import { LEVELS, type Standing, type Tier } from '../../model/finding.ts';
import { chipKey, levelKey } from './labels.ts';

const TIERS: Tier[] = ['supranational', 'national', 'regional', 'metro', 'local', 'sublocal'];
const STANDINGS: Standing[] = ['apex', 'principal', 'subordinate', 'legislator'];

test('every rank has a chip of at most eleven characters and its full words, in every language', () => {
  const ladder = LEVELS.map((level) => ({ level, tier: null, standing: null }));
  const abroad = TIERS.flatMap((tier) => STANDINGS.map((standing) => ({ level: null, tier, standing })));
  for (const [language, messages] of Object.entries(CATALOG)) {
    for (const rank of [...ladder, ...abroad]) {
      expect(messages[levelKey(rank)], `${language} ${levelKey(rank)}`).toBeTruthy();
      expect(messages[chipKey(rank, null)]?.length, `${language} ${chipKey(rank, null)}`).toBeLessThanOrEqual(
        11,
      );
    }
  }
});

test('state media show their mark, and an unknown rank says that the account is official', () => {
  expect(chipKey({ level: 'NONE', tier: null }, { mark: 'state-media' })).toBe('chip.state-media');
  expect(chipKey({ level: 'UNK', tier: null }, { mark: null })).toBe('chip.UNK');
  expect(levelKey({ level: null, tier: null, standing: null })).toBe('level.UNK');
});
