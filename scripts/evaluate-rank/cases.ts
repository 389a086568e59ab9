import { readdirSync, readFileSync } from 'node:fs';
import { fromCell } from '../../utils/interchange/cells.ts';

export type Row = Record<string, string>;
export type Scale = 'ladder' | 'elsewhere';

/** Labelled cases of one scale. Columns: docs/methods/rank.md. */
export interface Cases {
  scale: Scale;
  rows: Row[];
}

/** The project's own cases, read when no file is named. */
const OWN = new URL('../../tests/fixtures/rank/', import.meta.url);

const NEEDED: Record<Scale, string[]> = {
  ladder: ['id', 'account_name', 'verification', 'kind', 'rank', 'accept', 'certainty', 'status'],
  elsewhere: ['id', 'platform', 'handle', 'display_name', 'evidence', 'kind', 'band', 'certainty'],
};

/** Paths of the project's own case files. */
export function ownFiles(): string[] {
  try {
    const names = readdirSync(OWN).filter((name) => name.endsWith('.tsv'));
    return names.sort().map((name) => new URL(name, OWN).pathname);
  } catch {
    return [];
  }
}

/** Reads one case file. Throws an Error that says which file and what is wrong with it. */
export function readCases(file: string): Cases {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = head.split('\t');
  const scale: Scale = names.includes('platform') ? 'elsewhere' : 'ladder';
  const gaps = NEEDED[scale].filter((name) => !names.includes(name));
  if (gaps.length > 0) throw new Error(`${file}: no case file, it has no column ${gaps.join(', ')}`);
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    if (cells.length > names.length)
      throw new Error(`${file}: line ${index + 2} has ${cells.length} cells, the head has ${names.length}`);
    return [Object.fromEntries(names.map((name, i) => [name, fromCell(cells[i] ?? '')]))];
  });
  return { scale, rows };
}
