import stored from '../../../assets/jargon/en.json' with { type: 'json' };
import type { Scan } from './hit.ts';
import { unpack } from './lexicon.ts';
import { spacedProse } from './normalise.ts';
import { buildTrie, findAll, type Trie } from './trie.ts';

const WORD = /[a-z][a-z']*(?:-[a-z']+)*/g;

/** Nouns made of verbs and adjectives; short words of this shape (city, nation) are everyday words. */
const NOMINAL = /^[a-z]{4,}(?:tion|sion|ment|ance|ence|ity|ness)s?$/;

/** Plain English has nominalisations too: only the share above this counts, … */
const NOMINAL_USUAL = 0.05;

/** … and as a small addend: the lexicon is the score. */
const NOMINAL_WEIGHT = 0.5;

let trie: Trie | undefined;

/**
 * Officialese in an English text: weight × words of each phrase found, plus a small part for nominalisations above the usual share, by
 * word. Letters of any case; a phrase begins and ends at a word's border.
 */
export function scanEnglish(rawText: string): Scan {
  trie ??= buildTrie(unpack(stored));
  const { text, at } = spacedProse(rawText);
  const words = text.match(WORD) ?? [];
  const size = words.length;
  const isLetter = (i: number) => /[a-z0-9]/.test(text.charAt(i));
  const matches = findAll(
    trie,
    text,
    (i) => i === 0 || !isLetter(i - 1),
    (i) => !isLetter(i),
  );
  let sum = 0;
  const hits = matches.map(({ start, end, phrase: { text: phrase, ...known } }) => {
    sum += known.weight * (text.slice(start, end).match(WORD)?.length ?? 1);
    return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1, phrase, ...known };
  });
  const nominal = words.filter((word) => NOMINAL.test(word)).length;
  sum += NOMINAL_WEIGHT * Math.max(0, nominal - NOMINAL_USUAL * size);
  return { hits, sum, size, raw: size > 0 ? sum / size : 0 };
}
