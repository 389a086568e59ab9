import stored from '../../../assets/jargon/zh.json' with { type: 'json' };
import { outermost, weigh } from './cover.ts';
import type { Scan } from './hit.ts';
import { entriesOf } from './lexicon.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { mentioned } from './mention.ts';
import { chineseProse, isHanCode, type Prose, textOf } from './normalise.ts';
import { anaphora, chains, clauses, type Run } from './runs.ts';
import { type Found, search } from './search.ts';
import { foldTable } from './traditional.ts';

let matcher: Matcher | undefined;

/** A matcher of the Chinese lexicon and templates. */
export function buildChinese(): Matcher {
  const fold = foldTable();
  const entries = entriesOf(stored.entries);
  return buildMatcher({ ...stored, entries }, false, (code) => fold[code] ?? code);
}

/** The Chinese matcher, built at the first text. */
export function chineseMatcher(): Matcher {
  matcher ??= buildChinese();
  return matcher;
}

/** Words that make three clauses which open with them a formula. */
const OPENINGS = new Set([
  ...stored.classes.adverb.split(' '),
  ...stored.classes.verb.split(' '),
  ...stored.classes.opening.split(' '),
]);

/**
 * Officialese in a Chinese text, Simplified or Traditional: phrases of the lexicon (leftmost-longest), templates, and chains of clauses that touch them.
 * Each Han character takes the greatest weight that covers it; `raw` is their sum by Han character, 0 to 3.
 */
export function scanChinese(rawText: string): Scan {
  const m = chineseMatcher();
  const prose = chineseProse(rawText);
  const found = own(prose, search(m, prose));
  if (found.length === 0) return { hits: [], sum: 0, size: countHan(prose), raw: 0 };
  const parts = clauses(prose);
  for (const run of anaphora(prose, parts)) {
    const word = textOf(prose, run.start, run.end);
    if (OPENINGS.has(word)) found.push(ofRun(run, 'anaphora', 2));
  }
  let weights = weigh(found, prose.length);
  const chained = chains(parts, weights);
  if (chained.length > 0) {
    for (const run of chained) found.push(ofRun(run, 'parallel', 1));
    weights = weigh(found, prose.length);
  }
  let sum = 0;
  let size = 0;
  for (let i = 0; i < prose.length; i++) {
    if (!isHanCode(prose.codes[i] ?? 0)) continue;
    size++;
    sum += weights[i] ?? 0;
  }
  const hits = outermost(found).map(({ start, end, phrase, weight, category, plain }) => {
    const from = prose.at[start] ?? 0;
    const to = (prose.at[end - 1] ?? 0) + 1;
    const known = phrase < 0 ? undefined : m.phrases[phrase];
    return {
      start: from,
      end: to,
      phrase: known?.phrase ?? textOf(prose, start, end),
      weight,
      category,
      plain,
      ratio: known?.ratio ?? null,
    };
  });
  return { hits, sum, size, raw: size > 0 ? sum / size : 0 };
}

function countHan({ codes, length }: Prose): number {
  let n = 0;
  for (let i = 0; i < length; i++) if (isHanCode(codes[i] ?? 0)) n++;
  return n;
}

/** Evidence in the author's own words. */
function own(prose: Prose, found: Found[]): Found[] {
  if (found.length === 0) return found;
  const others = mentioned(prose, found);
  if (others.length === 0) return found;
  return found.filter((hit) => !others.some(({ start, end }) => hit.start >= start && hit.end <= end));
}

function ofRun({ start, end }: Run, category: string, weight: number): Found {
  return { start, end, weight, phrase: -1, category, plain: null, holes: [] };
}
