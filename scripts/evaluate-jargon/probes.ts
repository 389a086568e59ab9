import { cell } from '../tables/tsv.ts';
import { shared } from './data.ts';
import { rawOf } from './figures.ts';

/** Phrases that no entry holds and that should be found, and decoys that must not be. */
export function decoysAndProbes(): string[] {
  const rows = shared('probes_zh.tsv');
  return [...new Set(rows.map((row) => cell(row, 'kind')))].map((kind) => {
    const phrases = rows.filter((row) => cell(row, 'kind') === kind).map((row) => cell(row, 'phrase'));
    const hit = phrases.filter((phrase) => rawOf(phrase) > 0);
    const named = kind === 'unseen-phrase' ? '' : hit.join(' ');
    return `probes, ${kind}\t${hit.length} of ${phrases.length} hit\t${named}`;
  });
}
