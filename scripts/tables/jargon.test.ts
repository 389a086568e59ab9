import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chineseTable, jargonFiles } from './jargon-tables.ts';

const stored = (name: string) =>
  readFileSync(new URL(`../../assets/jargon/${name}`, import.meta.url), 'utf8');

test('the stored lexicons are what the tables give', () => {
  for (const [name, text] of Object.entries(jargonFiles())) expect(stored(name), name).toBe(text);
});

test('all lexicon data together stay below 120 kB gzip', () => {
  const bytes = Object.keys(jargonFiles()).reduce((sum, name) => sum + gzipSync(stored(name)).length, 0);
  expect(bytes).toBeLessThan(120_000);
});

test('known false alarms stay out of the lexicon', () => {
  const phrases = new Set(chineseTable().entries.map(([phrase]) => phrase));
  for (const word of ['按照', '应当', '要求', '进行', '安全感', '保卫战'])
    expect(phrases.has(word)).toBe(false);
  expect(phrases.size).toBe(826);
});
