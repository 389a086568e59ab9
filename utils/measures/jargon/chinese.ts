import stored from '../../../assets/jargon/zh.json' with { type: 'json' };
import type { Hit, Scan } from './hit.ts';
import { unpack } from './lexicon.ts';
import { chineseProse, countHan, isHanCode } from './normalise.ts';
import { parallelRuns } from './parallel.ts';
import { TEMPLATES } from './templates.ts';
import { simplifiedReadings } from './traditional.ts';
import { buildTrie, findAll, type Trie } from './trie.ts';

let trie: Trie | undefined;

/** A hit with offsets in the prose, not yet in the raw text. */
type Found = Omit<Hit, 'phrase'> & { phrase: string };

/**
 * Officialese in a Chinese text, Simplified or Traditional: phrases of the lexicon (leftmost-longest), templates, and parallel clauses that touch them.
 * Each Han character takes the greatest weight that covers it; `raw` is their sum by Han character, 0 to 3.
 */
export function scanChinese(rawText: string): Scan {
  const { text, at } = chineseProse(rawText);
  const found = new Map<string, Found>();
  for (const reading of simplifiedReadings(text)) {
    for (const hit of evidence(reading)) found.set(`${hit.start} ${hit.end} ${hit.category}`, hit);
  }
  const weights = new Uint8Array(text.length);
  for (const { start, end, weight } of found.values()) cover(weights, start, end, weight);
  for (const run of parallelRuns(text)) {
    if (!weights.subarray(run.start, run.end).some((weight) => weight > 0)) continue;
    const phrase = text.slice(run.start, run.end);
    const hit = { ...run, phrase, weight: 1, category: 'parallel', plain: null, ratio: null };
    found.set(`${run.start} ${run.end} parallel`, hit);
  }
  for (const { start, end, weight } of found.values()) cover(weights, start, end, weight);
  let sum = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) sum += weights[i] ?? 0;
  const size = countHan(text);
  const hits = [...found.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((hit) => ({ ...hit, start: at[hit.start] ?? 0, end: (at[hit.end - 1] ?? 0) + 1 }));
  return { hits, sum, size, raw: size > 0 ? sum / size : 0 };
}

function evidence(text: string): Found[] {
  trie ??= buildTrie(unpack(stored));
  const phrases = findAll(trie, text).map(({ start, end, phrase: { text: phrase, ...known } }) => ({
    start,
    end,
    phrase,
    ...known,
  }));
  const patterns = TEMPLATES.flatMap(({ id, weight, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      phrase: match[0],
      weight,
      category: id,
      plain: null,
      ratio: null,
    })),
  );
  return [...phrases, ...patterns];
}

function cover(weights: Uint8Array, start: number, end: number, weight: number): void {
  for (let i = start; i < end; i++) if ((weights[i] ?? 0) < weight) weights[i] = weight;
}
