import { phraseOf } from './lexicon.ts';
import { type Matcher, step } from './matcher.ts';
import { isHanCode, type Prose } from './normalise.ts';
import { isBorder, runTemplate } from './run-template.ts';

/** Evidence with offsets in the prose, not yet in the raw text. */
export interface Found {
  start: number;
  end: number;
  weight: number;
  /** Index of the phrase, or -1. */
  phrase: number;
  category: string;
  plain: string | null;
  /** Stretches that do not count: start, end, … */
  holes: readonly number[];
}

const NO_HOLES: readonly number[] = [];

/**
 * All evidence in a text, in one walk: phrases leftmost-longest (the search for phrases goes on behind each), templates
 * wherever they begin. A phrase of weight 0 is a topic's name that looks like jargon (高标准农田): nothing begins in it.
 */
export function search(m: Matcher, { codes, length }: Prose): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (let at = 0; at < length; at++) {
    let node = m.first[codes[at] ?? 0] ?? 0;
    if (node === 0 || (m.spaced && !isBorder(codes, at, length))) continue;
    const before = found.length;
    let phrase = 0;
    let end = 0;
    for (let i = at + 1; node !== 0; node = step(m, node, codes[i++] ?? 0)) {
      const ends = m.phrase[node] ?? 0;
      if (ends !== 0 && (!m.spaced || isBorder(codes, i, length))) {
        phrase = ends;
        end = i;
      }
      const starting = m.starting[node] ?? 0;
      if (starting !== 0) runAll(m, starting, codes, at, i, length, found);
      if (i >= length) break;
    }
    if (phrase === 0 || at < free) continue;
    free = end;
    const hit = ofPhrase(m, phrase - 1, at, end);
    if (hit.weight > 0) found.push(hit);
    else {
      found.length = before;
      at = end - 1;
    }
  }
  return found;
}

function runAll(
  m: Matcher,
  starting: number,
  codes: Uint16Array,
  at: number,
  after: number,
  length: number,
  found: Found[],
): void {
  for (const { name, weight, plain, parts, notAfter, opens } of m.starts[starting - 1] ?? []) {
    if (opens && at > 0 && isHanCode(codes[at - 1] ?? 0)) continue;
    const rest = runTemplate(m, parts, 1, codes, after, length);
    if (!rest || (at > 0 && notAfter.includes(String.fromCharCode(codes[at - 1] ?? 0)))) continue;
    const holes = rest.holes.length === 0 ? NO_HOLES : rest.holes;
    found.push({ start: at, end: rest.end, weight, phrase: -1, category: name, plain, holes });
  }
}

function ofPhrase(m: Matcher, index: number, start: number, end: number): Found {
  const { weight, category, plain } = phraseOf(m.lexicon, index);
  return { start, end, weight, phrase: index, category, plain, holes: NO_HOLES };
}
