import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { divisions } from '../../utils/measures/rank/divisions.ts';
import { baseOf } from '../../utils/measures/rank/tables.ts';
import { rankTables, rows } from './rank-tables.ts';

const folder = fileURLToPath(new URL('../../assets/rank', import.meta.url));
const made = rankTables(folder);

test('the shipped tables are what the generator makes of the sources', () => {
  for (const [name, text] of Object.entries(made))
    expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
});

test('all rank data is at most 60 kB gzip', () => {
  const files = [...Object.keys(made), 'words.json', 'rules.json', 'abroad/domains.json'];
  const bytes = files
    .map((name) => gzipSync(readFileSync(`${folder}/${name}`)).length)
    .reduce((a, b) => a + b, 0);
  expect(bytes).toBeLessThan(60_000);
});

test('the rank of each place follows from its name, suffix and parent as in the source', () => {
  const source = rows(readFileSync(`${folder}/source/cn_divisions.tsv`, 'utf8')).filter(
    (row) => row.rank_of_its_party_government_head !== '',
  );
  const ours = divisions().map((each) => `${each.name} L${baseOf(each.kind).level}`);
  const theirs = source.map((row) => `${row.name} ${row.rank_of_its_party_government_head}`);
  const rest = [...theirs];
  for (const line of ours) {
    const i = rest.indexOf(line);
    if (i >= 0) rest.splice(i, 1);
  }
  // The source calls 碑林区 a forest district by its suffix; it is a district of 西安, a sub-provincial city.
  expect(rest).toEqual(['碑林区 L7']);
  expect(ours).toHaveLength(theirs.length);
});
