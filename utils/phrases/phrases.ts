import { scanText } from '../measures/jargon/index.ts';
import type { Segment } from './segments.ts';

/** One phrase where it stands in a text. */
export interface PhraseHit extends Segment {
  /** As the lexicon has it. */
  phrase: string;
  category: string;
  /** What could be said instead, in the language of the text. */
  plain: string | null;
  /** At least so many times more usual in work reports than in ordinary posts. */
  ratio: number | null;
}

export interface PhraseScan {
  language: string;
  /** Han characters, or words. */
  size: number;
  /** 0–100, not rounded. */
  score: number;
  hits: PhraseHit[];
}

/** The jargon measure's scan in the words of those who show it. null: a language without a lexicon, or no words. */
export function scanPhrases(text: string, lang?: string | null): PhraseScan | null {
  const scan = scanText(text, lang);
  if (!scan) return null;
  const { language, size, score } = scan;
  const hits = scan.hits.map(({ times, ...hit }) => ({ ...hit, ratio: times }));
  return { language, size, score, hits };
}
