import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOG } from '../i18n/catalog.ts';
import { ACTIVITY_EVIDENCE } from './activity/evidence.ts';
import { FACT_IDS } from './followers/facts.ts';
import { FOLLOWERS_EVIDENCE } from './followers/index.ts';
import { MEASURES } from './index.ts';
import { JARGON_EVIDENCE } from './jargon/index.ts';
import { RESPONSE_EVIDENCE } from './response/evidence.ts';

const NEEDED = [
  ...[...ACTIVITY_EVIDENCE, ...FOLLOWERS_EVIDENCE, ...JARGON_EVIDENCE, ...RESPONSE_EVIDENCE].map(
    (id) => `evidence.${id}`,
  ),
  ...FACT_IDS.flatMap((id) => [`fact.${id}`, `card.fact.${id}`]),
  ...['active', 'slowing', 'dormant', 'never-used'].map((status) => `activity.${status}`),
  ...['not-observed', 'too-little', 'not-applicable', 'unsupported-language', 'hidden'].map(
    (r) => `missing.${r}`,
  ),
  ...Object.keys(MEASURES).map((id) => `needs.${id}`),
];

const places = (message: string) => (message.match(/\{\w+\}/g) ?? []).sort();

test('every evidence, fact, status and reason has its sentence in every language', () => {
  for (const [language, messages] of Object.entries(CATALOG)) {
    const gaps = NEEDED.filter((key) => !messages[key]);
    expect(gaps, language).toEqual([]);
  }
});

test('the languages fill the same places', () => {
  const { en, ...others } = CATALOG;
  for (const key of NEEDED) {
    for (const messages of Object.values(others)) {
      expect(places(messages[key] ?? ''), key).toEqual(places(en[key] ?? ''));
    }
  }
});

test('no measure speaks of an evidence that is not in its list', () => {
  const known = new Set(NEEDED.map((key) => key.replace('evidence.', '')));
  for (const measure of ['activity', 'followers', 'jargon', 'response']) {
    const folder = new URL(`${measure}/`, import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^(?!.*\.test\.).*\.ts$/.test(name))) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      for (const [, id = ''] of source.matchAll(/say\(\s*'([\w.-]+)'/g))
        expect(known, `${file}: ${id}`).toContain(id);
    }
  }
});
