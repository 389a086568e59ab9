import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import rules from '../../../assets/rank/rules.json' with { type: 'json' };
import words from '../../../assets/rank/words.json' with { type: 'json' };
import { CATALOG } from '../../i18n/catalog.ts';
import { ALL_FAMILIES, familyOf } from './families.ts';

/** Ids of evidence that the sources of the two measures name. */
const named = ['../official/', './', './abroad/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  const sources = readdirSync(url).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const text = sources.map((name) => readFileSync(new URL(name, url), 'utf8')).join('\n');
  const posts = [...text.matchAll(/'(post\.[a-z-]+|organ\.[a-z-]+|rank\.[a-z-]+)'/g)].map(
    (each) => each[1] ?? '',
  );
  const relative = [...text.matchAll(/relative\([^,]+(?:\([^)]*\))?, '[A-Z]\d+', '([a-z-]+)'/g)].map(
    (each) => `post.${each[1]}`,
  );
  const why = [...text.matchAll(/why: '([a-z.-]+)'/g)].map((each) => `official.${each[1]}`);
  return [...posts, ...relative, ...why].map((id) => (/^(?:official|rank)\./.test(id) ? id : `rank.${id}`));
});

const kinds = [...Object.keys(rules.kinds), 'village', 'open'].map((kind) => `rank.place.${kind}`);
const organs = ALL_FAMILIES.map((family) => `rank.organ.${family}`);
const against = Object.keys(words.negatives).map((group) => `official.text.against.${group}`);
const tiers = ['supranational', 'national', 'regional', 'metro', 'local', 'sublocal'].map(
  (tier) => `rank.tier.${tier}`,
);
const other = [
  'rank.from.reason',
  'rank.from.name',
  'rank.none.not-official',
  'rank.none.state-media',
  'rank.former',
  'rank.stated',
  'rank.seconded',
];
const ALL = [...new Set([...named, ...kinds, ...organs, ...against, ...tiers, ...other])];

test.each(Object.entries(CATALOG))(
  'every evidence has its sentence in %s, with the same places',
  (_language, messages) => {
    expect(ALL.length).toBeGreaterThan(90);
    const gaps = ALL.filter((id) => !messages[`evidence.${id}`]);
    expect(gaps).toEqual([]);
    const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const id of ALL)
      expect(places(messages[`evidence.${id}`]), id).toBe(places(CATALOG.en[`evidence.${id}`]));
  },
);

test('every group of organs has a family and a row of the rules', () => {
  const apex = ['party', 'government', 'congress', 'cppcc'];
  for (const group of Object.keys(words.organs)) {
    if (apex.includes(group) || group === 'village') continue;
    expect(ALL_FAMILIES, group).toContain(familyOf(group));
    expect(Object.keys(rules.classes), group).toContain(group);
  }
});
