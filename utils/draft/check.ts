import { type Hit, scanText } from '../measures/jargon/index.ts';
import { SHORT } from '../measures/jargon/pool.ts';
import { mainHits } from '../phrases/main-hits.ts';

/** More is not read: about fifty pages. */
export const MOST_READ = 50_000;

/** What can be said of a draft. `short` has marks and no score; the other states without a score have neither. */
export type Check =
  | { state: 'empty' | 'unsupported' }
  | { state: 'short'; language: 'zh' | 'en'; size: number; least: number; hits: Hit[] }
  | { state: 'scored'; language: 'zh' | 'en'; size: number; score: number; words: Degree; hits: Hit[] };

/** The words of the scale. */
export type Degree = 'plain' | 'some' | 'much' | 'report' | 'formula';

/** From this score on each word holds. */
const DEGREES: readonly [from: number, words: Degree][] = [
  [70, 'formula'],
  [50, 'report'],
  [30, 'much'],
  [10, 'some'],
];

/** Reads a draft. Never throws; a pure function of the text. */
export function checkDraft(draft: string): Check {
  const text = draft.slice(0, MOST_READ);
  if (!/\S/.test(text)) return { state: 'empty' };
  const scan = scanText(text);
  if (!scan) return { state: 'unsupported' };
  const { language, size } = scan;
  const hits = mainHits(scan.hits);
  const least = SHORT[language];
  if (size < least) return { state: 'short', language, size, least, hits };
  const score = Math.round(scan.score);
  return { state: 'scored', language, size, score, words: degreeOf(score), hits };
}

export function degreeOf(score: number): Degree {
  return DEGREES.find(([from]) => score >= from)?.[1] ?? 'plain';
}

/** The phrases of a draft, or none. */
export function hitsOf(check: Check): readonly Hit[] {
  return 'hits' in check ? check.hits : [];
}
