import { type Entry, pageOf, type Word } from './lexicon.ts';

/** A piece of the plain text: a dictionary word, or one unknown character (`word` null). */
export interface Piece {
  word: Word | null;
  text: string;
  start: number;
  end: number;
}

/** Costs that make the cheapest division of a text the one a reader makes: few words, few unknown characters. */
const COST = { word: 10, shortPlace: 11, oneChar: 13, breaks: 5, unknown: 15 };

const NONE: readonly Entry[] = [];

function costOf(word: Word, length: number): number {
  if (word.kind === 'break') return COST.breaks;
  if (length === 1) return COST.oneChar;
  return word.short ? COST.shortPlace : COST.word;
}

/**
 * Divides a plain text into dictionary words by least cost, so that words are matched on dictionary borders:
 * 湖北省长阳县 is 湖北省 + 长阳县 (no 省长), 南京市长张三 is 南京 + 市长 + two unknown characters.
 */
export function segment(text: string): Piece[] {
  const n = text.length;
  const best = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(n + 1).fill(0);
  const through = new Array<Word | null>(n + 1).fill(null);
  best[0] = 0;
  const reach = (end: number, start: number, cost: number, word: Word | null) => {
    // Of equal costs the later start wins: the last word is then the shorter one, the first the longer.
    if (cost > (best[end] ?? 0)) return;
    best[end] = cost;
    from[end] = start;
    through[end] = word;
  };
  for (let i = 0; i < n; i++) {
    const here = best[i] ?? 0;
    const page = pageOf(text.charCodeAt(i));
    const alone = page?.get(0)?.[0]?.word;
    if (alone) reach(i + 1, i, here + costOf(alone, 1), alone);
    else reach(i + 1, i, here + COST.unknown, null);
    if (!page || i + 1 === n) continue;
    for (const { text: known, word } of page.get(text.charCodeAt(i + 1)) ?? NONE)
      if (text.startsWith(known, i)) reach(i + known.length, i, here + costOf(word, known.length), word);
  }
  const pieces: Piece[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    pieces.push({ word: through[end] ?? null, text: text.slice(start, end), start, end });
  }
  return pieces.reverse();
}
