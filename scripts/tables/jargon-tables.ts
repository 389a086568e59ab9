import type { Lexicon, LexiconEntry } from '../../utils/measures/jargon/lexicon.ts';
import { cell, readTsv } from './tsv.ts';

const ASSETS = new URL('../../assets/jargon/', import.meta.url);

/** One occurrence in the ordinary posts that were counted: the least rate that can be told from none. */
const LEAST_RATE = 0.09;

/** A ratio is only told where the phrase was met about five times in the reports, … */
const ENOUGH_IN_REPORTS = 0.5;

/** … and is worth telling. */
const LEAST_RATIO = 2;

/** The Chinese lexicon as the extension carries it: kept rows only. */
export function chineseTable(): Lexicon {
  const rows = readTsv(new URL('lexicon_zh.tsv', ASSETS)).filter((row) => cell(row, 'keep') === 'y');
  return pack(rows, (row) => {
    const reports = Number(cell(row, 'per100k_reports'));
    const ordinary = Number(cell(row, 'per100k_ordinary'));
    const ratio = Math.floor(reports / Math.max(ordinary, LEAST_RATE));
    return reports >= ENOUGH_IN_REPORTS && ratio >= LEAST_RATIO ? ratio : 0;
  });
}

/** The English lexicon. No corpora were counted for it, so no ratios are told; signs and blanks to fill in are left out. */
export function englishTable(): Lexicon {
  const rows = readTsv(new URL('lexicon_en.tsv', ASSETS)).filter((row) =>
    /^[a-z][a-z' -]*$/.test(cell(row, 'phrase')),
  );
  return pack(rows, () => 0);
}

/** Traditional characters and their Simplified counterparts, as two strings of equal length. */
export function characterTable(): { from: string; to: string } {
  const rows = readTsv(new URL('characters.tsv', ASSETS));
  return {
    from: rows.map((row) => cell(row, 'traditional')).join(''),
    to: rows.map((row) => cell(row, 'simplified')).join(''),
  };
}

function pack(rows: Record<string, string>[], times: (row: Record<string, string>) => number): Lexicon {
  const categories = [...new Set(rows.map((row) => cell(row, 'category')))].sort();
  const plain = [...new Set(rows.map((row) => cell(row, 'plain_alternative')))].filter(Boolean).sort();
  const entries = rows
    .map((row): LexiconEntry => {
      const weight = Number(cell(row, 'weight_1_3'));
      if (!(weight >= 1 && weight <= 3)) throw new Error(`weight of ${cell(row, 'phrase')}`);
      return [
        cell(row, 'phrase'),
        weight,
        categories.indexOf(cell(row, 'category')),
        plain.indexOf(cell(row, 'plain_alternative')),
        times(row),
      ];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { categories, plain, entries };
}

/** The files that are generated, by name. */
export function jargonFiles(): Record<string, string> {
  return {
    'zh.json': lines(chineseTable()),
    'en.json': lines(englishTable()),
    'characters.json': `${JSON.stringify(characterTable(), null, 1)}\n`,
  };
}

/** One entry a line, so that a change to the lexicon reads well in a diff. */
function lines(lexicon: Lexicon): string {
  const entries = lexicon.entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"categories":${JSON.stringify(lexicon.categories)},\n"plain":${JSON.stringify(lexicon.plain)},\n"entries":[\n${entries}\n]}\n`;
}
