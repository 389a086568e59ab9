import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { abroadPacks } from './abroad-tables.ts';
import { rows } from './rank-tables.ts';

const assets = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const packs = fileURLToPath(new URL('../../public/packs', import.meta.url));
const made = abroadPacks(assets);

test('the packs are what the generator makes of the tables', () => {
  for (const [name, text] of Object.entries(made))
    expect(readFileSync(`${packs}/${name}`, 'utf8') === text, name).toBe(true);
});

test('the word pack stays below 70 kB gzip, the register below 110 kB', () => {
  const size = (name: string) => gzipSync(made[name] ?? '').length;
  expect(size('abroad-words.json')).toBeLessThan(70_000);
  expect(size('us-domains.txt')).toBeLessThan(110_000);
});

test('every domain of the register is in the pack under its level', () => {
  const pack = new Map<string, string>(
    (made['us-domains.txt'] ?? '').split('\n').flatMap((line) => {
      const [code = '', ...names] = line.split(' ');
      return line.startsWith('#') ? [] : names.map((name) => [`${name}.gov`, code.charAt(0)] as const);
    }),
  );
  const source = rows(readFileSync(`${assets}/source/us_dotgov.tsv`, 'utf8'));
  expect(
    source.filter(({ domain = '', level_code = '' }) => pack.get(domain) !== level_code.charAt(0)),
  ).toEqual([]);
  expect(pack.size).toBeGreaterThan(15_000);
});

test('every row of the tables is of a known kind, with a known tier and standing', () => {
  const claim =
    /^(?:body|house|gov|post|title|office) (?:[?=]?(?:supranational|national|regional|metro|city|town|local|sublocal)|\?) (?:apex|principal|subordinate|legislator)$/;
  const other =
    /^(?:office|role|member|seat|deputy|former|says|light|views|media|neutral|against [a-z]+|lure (?:ask|gain|detail)|joke|realm|tier [a-z]+|prefix [a-z]+|(?:country|union|region|metro|citystate|region\+metro) [A-Z]{2}(?:-[A-Z]{2,3})?)$/;
  const { tables } = JSON.parse(made['abroad-words.json'] ?? '') as {
    tables: Record<string, Record<string, string>>;
  };
  const keys = Object.entries(tables).flatMap(([table, lists]) =>
    Object.keys(lists).map((key) => [table, key] as const),
  );
  expect(keys.filter(([, key]) => !claim.test(key) && !other.test(key))).toEqual([]);
});
