import { expect, test } from 'vitest';
import en from '../../assets/jargon/en.json' with { type: 'json' };
import zh from '../../assets/jargon/zh.json' with { type: 'json' };
import { CATALOG, type Language } from '../i18n/catalog.ts';
import { translator } from '../i18n/translate.ts';
import { hintLines } from './hint-lines.ts';
import { KINDS, kindOf } from './kinds.ts';

test('every category of the lexicons has a kind', () => {
  const categories = [...zh.categories, ...en.categories, 'parallel'];
  expect(categories.filter((category) => kindOf(category) === 'other')).toEqual([]);
  expect(kindOf('constructor')).toBe('other');
});

test.each(['en', 'zh_CN', 'zh_TW'] as Language[])('what is said of a phrase is whole in %s', (language) => {
  const t = translator(language, CATALOG[language]);
  for (const kind of KINDS) expect(t(`phrase.kind.${kind}`)).not.toContain('phrase.');
  const lines = hintLines({ plain: '说清做了什么', ratio: 90, category: 'attitude', weight: 3 }, t);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('说清做了什么');
  expect(lines[1]).toContain('90');
  expect(hintLines({ plain: null, ratio: null, category: 'new', weight: 1 }, t)).toHaveLength(1);
});
