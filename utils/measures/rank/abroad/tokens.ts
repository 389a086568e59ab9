import type { Folded } from './fold.ts';

/** A word, or a run of Han, kana or Hangul characters, which know no spaces. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Punctuation and pictures divide a text into phrases. */
  phrase: number;
  /** Written in capitals (NASA), which tells an acronym from a word. */
  capitals: boolean;
  run: boolean;
}

const PIECE = /[぀-ヿ㐀-鿿가-힯々ー]+|[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const RUN = /^[぀-ヿ㐀-鿿가-힯々ー]/;
const WORD = /^[\p{L}\p{N}]/u;
const HAN = /[぀-ヿ㐀-鿿가-힯々ー]/;
/** Always the end of a phrase. A full stop is one only behind a longer word: "Rep. Doe" goes on. */
const BREAK = /[,;:|•·()[\]{}/\\\n!?"“”«»„–—…=~<>。、，！？・｜「」【】（）]|\s-+\s/;

/** Divides a folded text. `whole`: one phrase, whatever the punctuation (names are short). */
export function tokensOf(folded: Folded, whole = false): Token[] {
  const tokens: Token[] = [];
  let phrase = 0;
  let between = '';
  for (const match of folded.text.matchAll(PIECE)) {
    let piece = match[0];
    let start = match.index;
    if (!WORD.test(piece)) {
      between = piece;
      const last = tokens.at(-1);
      const stop = /\.(?:\s|$)/.test(piece) && (last?.text.length ?? 0) > 3;
      if (!whole && last && (BREAK.test(piece) || stop)) phrase++;
      continue;
    }
    const run = RUN.test(piece);
    // A word of Latin letters may touch Han characters: 外務省bot.
    const cut = run ? -1 : piece.search(HAN);
    while (piece !== '') {
      const head = cut > 0 && start === match.index ? piece.slice(0, cut) : piece;
      add(head, start, RUN.test(head));
      piece = piece.slice(head.length);
      start += head.length;
    }
    between = '';
  }
  return tokens;

  function add(text: string, start: number, run: boolean): void {
    const end = start + text.length;
    const last = tokens.at(-1);
    if (text === 's' && /['’]$/.test(between)) return;
    if (
      last &&
      /^[.]$/.test(between) &&
      text.length === 1 &&
      last.end + 1 === start &&
      isLetters(last, start)
    ) {
      last.text += text;
      last.end = end;
      return;
    }
    tokens.push({ text, start, end, phrase, capitals: isCapitals(folded, start, end), run });
  }

  /** U.S., D.C., a.D.: single letters with full stops are one word. */
  function isLetters(last: Token, start: number): boolean {
    return last.text.length === 1 || last.text.length * 2 === start - last.start;
  }
}

function isCapitals({ original, at }: Folded, start: number, end: number): boolean {
  const source = original.slice(at[start], (at[end - 1] ?? 0) + 1);
  return /\p{Lu}/u.test(source) && !/\p{Ll}/u.test(source);
}
