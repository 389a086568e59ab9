import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { divisionLines } from './division-lines.ts';

/** The files that `scripts/tables/rank.ts` makes, by name, as text. Source: assets/rank/source (see assets/rank/README.md). */
export function rankTables(folder: string): Record<string, string> {
  const read = (name: string) => rows(readFileSync(`${folder}/source/${name}`, 'utf8'));
  const divisions = read('cn_divisions.tsv').map(({ code = '', name = '' }) => ({ code, name }));
  const beside = { former: read('cn_former.tsv'), areas: read('cn_new_areas.tsv') };
  return {
    'divisions.json': json({ tree: divisionLines(divisions, beside) }),
    'organs.json': json({ organs: organLines(read('cn_organs.tsv')) }),
    'traditional.json': json({
      pairs: traditionalPairs(readFileSync(`${folder}/source/traditional.txt`, 'utf8').trim()),
    }),
    'bands.json': json({ bands: bandTable(read('intl_band_table.tsv')) }),
  };
}

type Row = Record<string, string>;

/** Rows of a tab-separated file by column name. */
export function rows(text: string): Row[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** One line an organ: `names, by ;|category|rank|rank of its head|certainty`. */
function organLines(all: Row[]): string[] {
  return all.map(({ name, aliases, category, organ_rank, head_rank, certainty }) =>
    [
      [name, ...(aliases ?? '').split(';')].filter(Boolean).join(';'),
      category,
      organ_rank,
      head_rank,
      certainty,
    ].join('|'),
  );
}

function bandTable(all: Row[]): Record<string, string> {
  return Object.fromEntries(all.map(({ tier, standing, band }) => [`${tier} ${standing}`, band ?? '']));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Only pairs that the dictionary can meet: a character in no word of it is as unknown in one script as in the other. */
function traditionalPairs(all: string): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const read = (path: string, ending: string) =>
    readdirSync(`${root}/${path}`)
      .filter((name) => name.endsWith(ending) && name !== 'traditional.json')
      .map((name) => readFileSync(`${root}/${path}/${name}`, 'utf8'));
  const known = new Set(
    [
      ...read('assets/rank', '.json'),
      ...read('utils/measures/rank', '.ts'),
      ...read('utils/measures/official', '.ts'),
    ].join(''),
  );
  const pairs = all.match(/../gu) ?? [];
  return pairs.filter((pair) => known.has(pair.charAt(1))).join('');
}
