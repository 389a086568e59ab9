import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { characterTable, chineseTable, englishTable, jargonFiles } from './jargon-tables.ts';
import { cell, readTsv } from './tsv.ts';

const stored = (name: string) =>
  readFileSync(new URL(`../../assets/jargon/${name}`, import.meta.url), 'utf8');

test('the stored lexicons are what the tables give', () => {
  for (const [name, text] of Object.entries(jargonFiles())) expect(stored(name), name).toBe(text);
});

test('all lexicon data together stay below 120 kB gzip', () => {
  const bytes = Object.keys(jargonFiles()).reduce((sum, name) => sum + gzipSync(stored(name)).length, 0);
  expect(bytes).toBeLessThan(120_000);
});

const phrasesOf = (weighed: (weight: number) => boolean) =>
  new Set(chineseTable().entries.flatMap(([phrase, weight]) => (weighed(weight) ? [phrase] : [])));

test('known false alarms stay out of the lexicon', () => {
  const phrases = phrasesOf((weight) => weight > 0);
  for (const word of ['按照', '应当', '要求', '进行', '保卫战', '高标准农田'])
    expect(phrases.has(word), word).toBe(false);
});

test('the lexicons are broad', () => {
  expect(phrasesOf((weight) => weight > 0).size).toBeGreaterThanOrEqual(2500);
  expect(englishTable().entries.length).toBeGreaterThanOrEqual(1200);
});

const PROBES = new URL('../../../shared/data/jargon/probes_zh.tsv', import.meta.url);

test.skipIf(!existsSync(PROBES))('no probe is an entry of its own: what finds it must find its like', () => {
  const phrases = phrasesOf(() => true);
  for (const row of readTsv(PROBES))
    if (cell(row, 'kind') === 'unseen-phrase')
      expect(phrases.has(cell(row, 'phrase')), cell(row, 'phrase')).toBe(false);
});

test('every character of the lexicon has its Traditional forms in the map', () => {
  const { from, to } = characterTable();
  expect([...from].length).toBe([...to].length);
  expect(new Set(from).size).toBe(from.length);
});
