/**
 * Takes the divisions from the installed package @vant/area-data, writes source/cn_divisions.tsv and the tables made of
 * it, and prints what changed: `npm run update:divisions`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { divisionChanges } from './division-changes.ts';
import { divisionFile, SOURCE } from './division-file.ts';
import { rankTables, rows } from './rank-tables.ts';

const folder = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const before = readFileSync(`${folder}/source/${SOURCE}`, 'utf8');
const after = divisionFile(folder);
writeFileSync(`${folder}/source/${SOURCE}`, after);
for (const [name, text] of Object.entries(rankTables(folder))) writeFileSync(`${folder}/${name}`, text);

const lists = [before, after].map((text) =>
  rows(text).map(({ code = '', name = '', kind = '' }) => ({ code, name, kind })),
);
const [old = [], now = []] = lists;
const changes = divisionChanges(old, now);
console.log([...changes, `${now.length} divisions, ${changes.length} changes`].join('\n'));
