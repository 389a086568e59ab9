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

/** Always the end of a phrase. A full stop is one only behind a longer word: "Rep. Doe" goes on. */
const BREAK = /[,;:|•·()[\]{}/\\\n!?"“”«»„–—…=~<>。、，！？・｜「」【】（）]|\s-+\s/;

/** Shortened words of office, whose full stop ends no phrase. */
const SHORTENED = new Set(['ehem', 'stellv', 'dept', 'govt', 'prof', 'prev', 'former', 'asst', 'assoc']);

const LETTER = /[\p{L}\p{N}]/u;
const RUN = /[぀-ヿ㐀-鿿가-힯々ー]/;

/** What a character is part of: nothing (0), a word (1), a run (2). */
function classOf(text: string, i: number): 0 | 1 | 2 {
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : 0;
  const char = text.charAt(i);
  if (RUN.test(char)) return 2;
  // Letters outside the basic plane come as two units, which are letters together.
  return LETTER.test(char) || (code >= 0xd800 && code <= 0xdfff) ? 1 : 0;
}

/** Divides a folded text. `whole`: one phrase, whatever the punctuation (names are short). */
export function tokensOf(folded: Folded, whole = false): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let phrase = 0;
  let gap = 0;
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text, i);
    let end = i + 1;
    while (end < text.length && classOf(text, end) === kind) end++;
    if (kind === 0) {
      if (!whole && breaks(text.slice(i, end), tokens.at(-1))) phrase++;
    } else {
      add(
        tokens,
        folded,
        { text: text.slice(i, end), start: i, end, phrase, capitals: false, run: kind === 2 },
        gap,
      );
      gap = end;
    }
    i = end;
  }
  return tokens;
}

function breaks(between: string, last: Token | undefined): boolean {
  if (!last || between === ' ') return false;
  return (
    BREAK.test(between) || (last.text.length > 3 && !SHORTENED.has(last.text) && /\.(?:\s|$)/.test(between))
  );
}

/** Adds a token, without the English genitive; U.S., D.C., a.D.: single letters with full stops are one word. */
function add(tokens: Token[], folded: Folded, token: Token, gap: number): void {
  const last = tokens.at(-1);
  const { text, start, end } = token;
  if (last && text.length === 1) {
    const between = folded.text.slice(gap, start);
    if (text === 's' && /['’]$/.test(between)) return;
    if (between === '.' && last.end + 1 === start && isInitials(last)) {
      last.text += text;
      last.end = end;
      return;
    }
  }
  token.capitals = !token.run && isCapitals(folded, start, end);
  tokens.push(token);
}

function isInitials({ text, start, end }: Token): boolean {
  return text.length === 1 || text.length * 2 - 1 === end - start;
}

/** At least one capital and no small letter, in the original. */
function isCapitals({ original, text, at }: Folded, start: number, end: number): boolean {
  let capital = false;
  for (let k = start; k < end; k++) {
    const char = original.charAt(at[k] ?? 0);
    if (char !== text.charAt(k)) capital ||= char !== char.toLowerCase();
    else if (char !== char.toUpperCase()) return false;
  }
  return capital;
}
