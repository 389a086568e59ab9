import { readFileSync } from 'node:fs';
import { rows } from './rank-tables.ts';

/** Tables of words in the order in which one spelling in several of them is decided. */
const WORDS = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'ja', 'ko', 'zh', 'bodies', 'places'];

/** The packs of public/packs, by name, made of assets/rank (see its README). */
export function abroadPacks(folder: string): Record<string, string> {
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const words = WORDS.map((name) => [name, JSON.parse(read(`abroad/${name}.json`)) as unknown]);
  return {
    'abroad-words.json': `${JSON.stringify(Object.fromEntries(words))}\n`,
    'us-offices.txt': usOffices(read('source/us_dotgov.tsv'), read('source/us_congress_social.tsv')),
  };
}

/** A line for each level; cities by state; members of Congress on X by their names there, with an @. */
function usOffices(domains: string, congress: string): string {
  const lines = new Map<string, string[]>();
  const add = (code: string, name: string) => lines.set(code, [...(lines.get(code) ?? []), name]);
  for (const { domain = '', level_code = '', state = '' } of rows(domains)) {
    const code = level_code.charAt(0);
    if (/^[a-z0-9-]+\.gov$/.test(domain)) add(code === 'M' ? `M${state}` : code, domain.slice(0, -4));
  }
  for (const { twitter = '' } of rows(congress)) if (twitter !== '') add('X', `@${twitter.toLowerCase()}`);
  const head =
    '# Made by scripts/tables/abroad.ts from assets/rank/source: .gov domains by level, members of the US Congress on X (CC0)';
  const body = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => [code, ...names.sort()].join(' '));
  return `${[head, ...body].join('\n')}\n`;
}
