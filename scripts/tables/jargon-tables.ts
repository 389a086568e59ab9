import type { Lexicon, LexiconEntry, TemplateRow } from '../../utils/measures/jargon/lexicon.ts';
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
  const rows = readTsv(new URL('lexicon_zh.tsv', ASSETS)).filter((row) => cell(row, 'keep') !== 'n');
  return pack('zh', rows, (row) => {
    const reports = Number(cell(row, 'per100k_reports'));
    const ordinary = Number(cell(row, 'per100k_ordinary'));
    const ratio = Math.floor(reports / Math.max(ordinary, LEAST_RATE));
    return reports >= ENOUGH_IN_REPORTS && ratio >= LEAST_RATIO ? ratio : 0;
  });
}

/** The English lexicon. No corpora were counted for it, so no ratios are told; signs and blanks to fill in are left out. */
export function englishTable(): Lexicon {
  const rows = readTsv(new URL('lexicon_en.tsv', ASSETS)).filter((row) => cell(row, 'keep') === 'y');
  return pack('en', rows, () => 0);
}

/** Traditional characters and their Simplified counterparts, as two strings of equal length. */
export function characterTable(): { from: string; to: string } {
  const rows = readTsv(new URL('characters.tsv', ASSETS));
  return {
    from: rows.map((row) => cell(row, 'traditional')).join(''),
    to: rows.map((row) => cell(row, 'simplified')).join(''),
  };
}

/** The words of each class; a class may take several rows. */
function classesOf(language: string): Record<string, string> {
  const classes = new Map<string, Set<string>>();
  for (const row of readTsv(new URL(`words_${language}.tsv`, ASSETS))) {
    const words = classes.get(cell(row, 'class')) ?? new Set();
    for (const word of cell(row, 'words').split(' ')) words.add(word);
    classes.set(cell(row, 'class'), words);
  }
  return Object.fromEntries([...classes].map(([name, words]) => [name, [...words].join(' ')]));
}

function templatesOf(language: string): TemplateRow[] {
  return readTsv(new URL(`templates_${language}.tsv`, ASSETS)).map((row) => [
    cell(row, 'name'),
    Number(cell(row, 'weight')),
    cell(row, 'pattern'),
    cell(row, 'plain'),
  ]);
}

function pack(
  language: string,
  rows: Record<string, string>[],
  ratio: (row: Record<string, string>) => number,
): Lexicon {
  const categories = [...new Set(rows.map((row) => cell(row, 'category')))].sort();
  const plain = [...new Set(rows.map((row) => cell(row, 'plain_alternative')))].filter(Boolean).sort();
  const entries = rows
    .map((row): LexiconEntry => {
      const weight = Number(cell(row, 'weight_1_3'));
      if (!(weight >= 0 && weight <= 3)) throw new Error(`weight of ${cell(row, 'phrase')}`);
      return [
        cell(row, 'phrase'),
        weight,
        categories.indexOf(cell(row, 'category')),
        plain.indexOf(cell(row, 'plain_alternative')),
        ratio(row),
      ];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { categories, plain, classes: classesOf(language), templates: templatesOf(language), entries };
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
  const each = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(',\n');
  const classes = Object.entries(lexicon.classes).map(
    ([name, words]) => `${JSON.stringify(name)}:${JSON.stringify(words)}`,
  );
  const head = `"categories":${JSON.stringify(lexicon.categories)},\n"plain":${JSON.stringify(lexicon.plain)}`;
  return `{${head},\n"classes":{\n${classes.join(',\n')}\n},\n"templates":[\n${each(lexicon.templates)}\n],\n"entries":[\n${each(lexicon.entries)}\n]}\n`;
}
