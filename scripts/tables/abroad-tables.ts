import { readFileSync } from 'node:fs';
import { rows } from './rank-tables.ts';

/** Tables of words in the order in which one spelling in several of them is decided. */
const WORDS = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'ja', 'ko', 'zh', 'more', 'bodies', 'places'];

/** The packs of public/packs, by name, made of assets/rank (see its README). */
export function abroadPacks(folder: string): Record<string, string> {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const words = WORDS.map((name) => [name, JSON.parse(read(`abroad/${name}.json`)) as unknown]);
  const congress = rows(read('source/us_congress_social.tsv'))
    .map(({ twitter = '' }) => twitter.toLowerCase())
    .filter((name) => name !== '')
    .sort()
    .join(' ');
  const handles = JSON.parse(read('abroad/handles.json')) as unknown;
  const pack = { congress, handles, tables: Object.fromEntries(words) };
  return {
    'abroad-words.json': `${JSON.stringify(pack)}\n`,
    'us-domains.txt': usDomains(read('source/us_dotgov.tsv')),
  };
}

/** A line for each level; cities by state. */
function usDomains(domains: string): string {
  const lines = new Map<string, string[]>();
  for (const { domain = '', level_code = '', state = '' } of rows(domains)) {
    const level = level_code.charAt(0);
    const code = level === 'M' ? `M${state}` : level;
    if (/^[a-z0-9-]+\.gov$/.test(domain)) lines.set(code, [...(lines.get(code) ?? []), domain.slice(0, -4)]);
  }
  const head =
    '# Made by scripts/tables/abroad.ts from assets/rank/source/us_dotgov.tsv: .gov domains by level (CC0)';
  const body = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => [code, ...names.sort()].join(' '));
  return `${[head, ...body].join('\n')}\n`;
}
