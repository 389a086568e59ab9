import { expect, test } from 'vitest';
import en from '../../assets/jargon/en.json' with { type: 'json' };
import zh from '../../assets/jargon/zh.json' with { type: 'json' };
import { CATALOG, type Language } from '../i18n/catalog.ts';
import { translator } from '../i18n/translate.ts';
import { hintLines } from './hint-lines.ts';
import { KINDS, kindOf } from './kinds.ts';

/** Names of topics that look like jargon: they weigh nothing and are never shown. */
const NEVER_SHOWN = ['topic'];

test('every category and every template has a kind', () => {
  const stored = [zh, en].flatMap(({ categories, templates }) => [
    ...categories,
    ...templates.map(([name]) => String(name)),
  ]);
  const names = [...stored, 'parallel', 'anaphora'].filter((name) => !NEVER_SHOWN.includes(name));
  expect(names.filter((name) => kindOf(name) === 'other')).toEqual([]);
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
