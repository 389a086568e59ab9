/**
 * One process, as cold as a background that has just been started: prints the ms that the tables of the rank measure
 * take to be read, and those from the first account to its answer, in which the dictionary is made as far as needed.
 */
import { readFileSync } from 'node:fs';
import { MEASURES } from '../../utils/measures/index.ts';
import type { Observations } from '../../utils/model/observation.ts';

const TABLES = ['divisions', 'organs', 'rules', 'words', 'traditional', 'bands'];
const texts = TABLES.map((name) =>
  readFileSync(new URL(`../../assets/rank/${name}.json`, import.meta.url), 'utf8'),
);

const begun = performance.now();
for (const text of texts) JSON.parse(text);
const read = performance.now();

const seen: Observations = {
  account: {
    site: 'weibo',
    host: 'weibo.com',
    id: '1',
    name: '平安凉山',
    verifiedType: 1,
    verifiedReason: '四川省凉山彝族自治州公安局官方微博',
  },
  posts: [],
  asOf: '2026-11-23T00:00:00Z',
};
const official = MEASURES.official?.measure(seen, { official: null });
MEASURES.rank?.measure(seen, { official: official && 'kind' in official ? official : null });
const answered = performance.now();
console.log(JSON.stringify({ tables: read - begun, first: answered - read }));
