import { readFileSync } from 'node:fs';
import { type AbroadTables, usTables, wordTables } from '../../utils/measures/rank/abroad/packs.ts';

let tables: AbroadTables | undefined;

/** The tables for sites outside Weibo, read from public/packs: for the filter, the evaluation and the tests. */
export function readAbroadTables(): AbroadTables {
  const read = (name: string) => readFileSync(new URL(`../../public/packs/${name}`, import.meta.url), 'utf8');
  tables ??= { ...wordTables(read('abroad-words.json')), ...usTables(read('us-domains.txt')) };
  return tables;
}
