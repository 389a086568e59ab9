import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rankTables } from './rank-tables.ts';

const folder = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const made = rankTables(folder);

test('the shipped tables are what the generator makes of the sources', () => {
  for (const [name, text] of Object.entries(made))
    expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
});

test('all rank data is at most 60 kB gzip', () => {
  const files = [...readdirSync(folder).filter((name) => name.endsWith('.json')), 'abroad/domains.json'];
  const bytes = files
    .map((name) => gzipSync(readFileSync(`${folder}/${name}`)).length)
    .reduce((a, b) => a + b, 0);
  expect(bytes).toBeLessThan(60_000);
});

test('the divisions that are shipped are at most 20 kB gzip', () => {
  expect(gzipSync(readFileSync(`${folder}/divisions.json`)).length).toBeLessThan(20_000);
});
