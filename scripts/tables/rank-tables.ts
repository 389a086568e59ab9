import { readFileSync } from 'node:fs';

/** The files that `scripts/tables/rank.ts` makes, by name, as text. Source: assets/rank/source (see assets/rank/README.md). */
export function rankTables(folder: string): Record<string, string> {
  const read = (name: string) => readFileSync(`${folder}/source/${name}`, 'utf8');
  return {
    'divisions.json': json({ tree: divisionTree(rows(read('cn_divisions.tsv'))) }),
    'organs.json': json({ organs: organLines(rows(read('cn_organs.tsv'))) }),
    'traditional.json': json({ pairs: read('traditional.txt').trim() }),
    'bands.json': json({ bands: bandTable(rows(read('intl_band_table.tsv'))) }),
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

/** Kinds that are no division of the ladder: statistical zones, and the regions that have their own scale. */
const LEFT_OUT = new Set(['functional_zone', 'sar', 'tw']);

/** One line a province: `province|city:district district|city:…|:counties directly below the province`. */
function divisionTree(all: Row[]): string[] {
  const lines = new Map<string, Map<string, string[]>>();
  const names = new Map<string, string>();
  for (const { code = '', name = '', kind = '' } of all) {
    if (LEFT_OUT.has(kind)) continue;
    const province = code.slice(0, 2);
    const city = code.slice(0, 4);
    if (code.endsWith('0000')) {
      lines.set(province, new Map([['', []]]));
      names.set(province, name);
    } else if (code.endsWith('00')) {
      lines.get(province)?.set(city, []);
      names.set(city, name);
    } else {
      const below = lines.get(province)?.get(city) ?? lines.get(province)?.get('');
      below?.push(name);
    }
  }
  return [...lines].map(([province, cities]) =>
    [
      names.get(province),
      ...[...cities].map(([city, below]) => `${names.get(city) ?? ''}:${below.join(' ')}`),
    ].join('|'),
  );
}

/** One line an organ: `names, by ;|category|rank|rank of its head|certainty`. */
function organLines(all: Row[]): string[] {
  return all.map(({ name, aliases, category, organ_rank, head_rank, certainty }) =>
    [[name, aliases].filter(Boolean).join(';'), category, organ_rank, head_rank, certainty].join('|'),
  );
}

function bandTable(all: Row[]): Record<string, string> {
  return Object.fromEntries(all.map(({ tier, standing, band }) => [`${tier} ${standing}`, band ?? '']));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
