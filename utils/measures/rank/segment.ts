import { pageOf, type Word } from './lexicon.ts';

/** A piece of the plain text: a dictionary word, or one unknown character (`word` null). */
export interface Piece {
  word: Word | null;
  text: string;
  start: number;
  end: number;
}

/** Costs that make the cheapest division of a text the one a reader makes: few words, few unknown characters. */
const COST = { word: 10, shortPlace: 11, oneChar: 13, breaks: 5, unknown: 15 };

const NONE: number[] = [];

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
  best[0] = 0;
  const reach = (end: number, start: number, cost: number) => {
    // Of equal costs the later start wins: the last word is then the shorter one, the first the longer.
    if (cost <= (best[end] ?? 0)) {
      best[end] = cost;
      from[end] = start;
    }
  };
  for (let i = 0; i < n; i++) {
    const here = best[i] ?? 0;
    const page = pageOf(text.charAt(i));
    let alone = COST.unknown;
    for (const length of page?.lengths ?? NONE) {
      const word = i + length <= n ? page?.words.get(text.slice(i, i + length)) : undefined;
      if (!word) continue;
      if (length === 1) alone = COST.oneChar;
      reach(i + length, i, here + costOf(word, length));
    }
    reach(i + 1, i, here + alone);
  }
  const pieces: Piece[] = [];
  for (let end = n; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    const piece = text.slice(start, end);
    const word = pageOf(piece.charAt(0))?.words.get(piece) ?? null;
    pieces.push({ word, text: piece, start, end });
  }
  return pieces.reverse();
}
