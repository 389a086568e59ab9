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
const MOST = 0x7fffffff;

function costOf(word: Word, length: number): number {
  if (word.kind === 'break') return COST.breaks;
  if (length === 1) return COST.oneChar;
  return word.short ? COST.shortPlace : COST.word;
}

/** The last texts and their pieces: an account's name is read for its places and then for what it claims. */
const recent = new Map<string, readonly Piece[]>();

/**
 * Divides a plain text into dictionary words by least cost, so that words are matched on dictionary borders:
 * 湖北省长阳县 is 湖北省 + 长阳县 (no 省长), 南京市长张三 is 南京 + 市长 + two unknown characters.
 */
export function segment(text: string): readonly Piece[] {
  const known = recent.get(text);
  if (known) return known;
  const pieces = divide(text);
  if (recent.size >= 8) recent.clear();
  recent.set(text, pieces);
  return pieces;
}

/** By the end of a way through the text: its least cost, where its last word begins, and the word. */
let costs = new Int32Array(0);
let starts = new Int32Array(0);
const words: (Word | null)[] = [];

function divide(text: string): Piece[] {
  const n = text.length;
  if (costs.length <= n) {
    costs = new Int32Array(n + 256);
    starts = new Int32Array(n + 256);
  }
  costs.fill(MOST, 1, n + 1);
  costs[0] = 0;
  for (let i = 0; i < n; i++) {
    const page = pageOf(text.charCodeAt(i));
    const alone = page?.get(0)?.[0]?.word ?? null;
    reach(i + 1, i, alone ? costOf(alone, 1) : COST.unknown, alone);
    if (!page || i + 1 === n) continue;
    for (const { text: known, word } of page.get(text.charCodeAt(i + 1)) ?? NONE)
      if (text.startsWith(known, i)) reach(i + known.length, i, costOf(word, known.length), word);
  }
  const pieces: Piece[] = [];
  for (let end = n; end > 0; end = starts[end] ?? 0) {
    const start = starts[end] ?? 0;
    const word = words[end] ?? null;
    pieces.push({ word, text: text.slice(start, end), start, end });
  }
  return pieces.reverse();
}

/** Of equal costs the later start wins: the last word is then the shorter one, the first the longer. */
function reach(end: number, start: number, cost: number, word: Word | null): void {
  const all = (costs[start] ?? 0) + cost;
  if (all > (costs[end] ?? 0)) return;
  costs[end] = all;
  starts[end] = start;
  words[end] = word;
}
