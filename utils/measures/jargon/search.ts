import { type Matcher, mayBegin, step } from './matcher.ts';
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
  const { first, phrase: phraseAt, starting, spaced } = m;
  const found: Found[] = [];
  let free = 0;
  for (let at = 0; at < length; at++) {
    let node = first[codes[at] ?? 0] ?? 0;
    if (node === 0 || (spaced && !isBorder(codes, at, length))) continue;
    const before = found.length;
    let phrase = 0;
    let end = 0;
    for (let i = at + 1; ; i++) {
      const ends = phraseAt[node] ?? 0;
      if (ends !== 0 && (!spaced || isBorder(codes, i, length))) {
        phrase = ends;
        end = i;
      }
      const begun = starting[node] ?? 0;
      if (begun !== 0) runAll(m, begun, codes, at, i, length, found);
      if (i >= length || (i === at + 1 && !mayBegin(m, codes[at] ?? 0, codes[i] ?? 0))) break;
      node = step(m, node, codes[i] ?? 0);
      if (node === 0) break;
    }
    if (phrase === 0 || at < free) continue;
    free = end;
    const known = m.phrases[phrase - 1];
    if (known && known.weight > 0) {
      const { weight, category, plain } = known;
      found.push({ start: at, end, weight, phrase: phrase - 1, category, plain, holes: NO_HOLES });
    } else {
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
