import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cell, readTsv } from '../tables/tsv.ts';

/** Rated sentences and corpora belong to others and are not in the repository. */
export const DATA = new URL('../../../shared/data/jargon/', import.meta.url);
export const hasData = () => existsSync(DATA);

/** The texts of a corpus, in the order of the file. */
export function corpus(name: string): string[] {
  return rowsOf(name).map((row) => field(row, 'text'));
}

/** The same, by the document or account that each text is of. */
export function corpusBy(name: string, key: 'doc' | 'account'): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rowsOf(name)) {
    const group = field(row, key);
    groups.set(group, [...(groups.get(group) ?? []), field(row, 'text')]);
  }
  return groups;
}

export function shared(file: string): Record<string, string>[] {
  return readTsv(new URL(file, DATA));
}

function rowsOf(name: string): unknown[] {
  const file = gunzipSync(readFileSync(new URL(`corpora/${name}.jsonl.gz`, DATA))).toString('utf8');
  return file
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

function field(row: unknown, key: string): string {
  return typeof row === 'object' && row !== null
    ? String(Object.entries(row).find(([name]) => name === key)?.[1] ?? '')
    : '';
}

/** Paragraphs joined and cut again into pieces of `size` characters, so that texts of different layout compare. */
export function chunks(texts: readonly string[], size: number): string[] {
  const pieces: string[] = [];
  const all = texts.join('');
  for (let at = 0; at + size <= all.length; at += size) pieces.push(all.slice(at, at + size));
  return pieces;
}

/** Posts long enough to say something, as far as a reader sees them in a list. */
export function posts(...names: string[]): string[] {
  return names
    .flatMap(corpus)
    .map((text) => text.slice(0, 200))
    .filter((text) => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 20);
}

/** Sentences that this project rated: real ones by place in a corpus, written ones with their text. */
export interface Rated {
  id: string;
  source: string;
  first: number;
  second: number;
  /** Kept out of sight while the lexicon was made. */
  held: boolean;
  text: string;
}

export function ownRatings(): Rated[] {
  const corpora = new Map<string, string[]>();
  return readTsv(new URL('rated.tsv', import.meta.url)).map((row) => {
    const id = cell(row, 'id');
    const [source = '', index] = id.split(':');
    let text = cell(row, 'text');
    if (source !== 'written' && hasData()) {
      const texts = corpora.get(source) ?? corpus(source);
      corpora.set(source, texts);
      text = cut(texts[Number(index)] ?? '', source.startsWith('zh'));
    }
    const held = cell(row, 'held') === 'y';
    return { id, source, first: Number(cell(row, 'first')), second: Number(cell(row, 'second')), held, text };
  });
}

/** As much of a text as the rater saw. */
function cut(text: string, chinese: boolean): string {
  return text.replace(/\s+/g, ' ').slice(0, chinese ? 130 : 260);
}
