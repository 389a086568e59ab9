import stored from '../../../assets/jargon/en.json' with { type: 'json' };
import { outermost, weigh } from './cover.ts';
import type { Scan } from './hit.ts';
import { entriesOf } from './lexicon.ts';
import { buildMatcher, type Matcher } from './matcher.ts';
import { spacedProse, textOf } from './normalise.ts';
import { search } from './search.ts';

const WORD = /[a-z][a-z']*(?:-[a-z']+)*/g;

/** Nouns made of verbs and adjectives; short words of this shape (city, nation) are everyday words. */
const NOMINAL = /^[a-z]{4,}(?:tion|sion|ment|ance|ence|ity|ness)s?$/;

/** Plain English has nominalisations too: only the share above this counts, … */
const NOMINAL_USUAL = 0.05;

/** … and as a small addend: the lexicon is the score. */
const NOMINAL_WEIGHT = 0.5;

let matcher: Matcher | undefined;

/** The English matcher, built at the first text. */
export function englishMatcher(): Matcher {
  matcher ??= buildMatcher({ ...stored, entries: entriesOf(stored.entries) }, true);
  return matcher;
}

/**
 * Officialese in an English text: each word takes the greatest weight of the phrases over it, plus a small part for nominalisations above the usual
 * share, by word. Letters of any case; a phrase begins and ends at a word's border.
 */
export function scanEnglish(rawText: string): Scan {
  const m = englishMatcher();
  const prose = spacedProse(rawText);
  const text = textOf(prose, 0, prose.length);
  const found = search(m, prose);
  const weights = weigh(found, prose.length);
  let sum = 0;
  let size = 0;
  let nominal = 0;
  for (const word of text.matchAll(WORD)) {
    size++;
    sum += weights[word.index] ?? 0;
    if (NOMINAL.test(word[0])) nominal++;
  }
  const above = Math.max(0, nominal - NOMINAL_USUAL * size);
  sum += NOMINAL_WEIGHT * above;
  const hits = outermost(found).map(({ start, end, phrase, weight, category, plain }) => {
    const known = phrase < 0 ? undefined : m.phrases[phrase];
    const said = known?.phrase ?? text.slice(start, end);
    const from = prose.at[start] ?? 0;
    const to = (prose.at[end - 1] ?? 0) + 1;
    return { start: from, end: to, phrase: said, weight, category, plain, ratio: known?.ratio ?? null };
  });
  return { hits, sum, size, raw: size > 0 ? sum / size : 0 };
}
