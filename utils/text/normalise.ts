import traditional from '../../assets/rank/traditional.json' with { type: 'json' };

/** A text in one plain form, and where each of its characters stood in the original. */
export interface PlainText {
  text: string;
  /** `at[i]` is the UTF-16 offset in the original of `text[i]`; one entry more than `text` is long. */
  at: number[];
  /** Where the original's words end, for a text that was put into other words and another order. */
  ends?: number[];
}

/** Never seen by a reader, or only as a picture: spaces, controls, joiners, variation selectors, emoji, lone surrogates. */
const SILENT = /[\s\p{C}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
/** Common, and not silent: the expression above is slow to make, and most texts never need it. */
const PUNCTUATION = '、。〈〉《》「」『』【】“”‘’·—';

/** Traditional and Simplified by turns. */
const PAIRS = traditional.pairs;
const known = new Map<number, string>();

function simplified(char: string): string {
  let at = PAIRS.indexOf(char);
  while (at % 2 === 1) at = PAIRS.indexOf(char, at + 1);
  return at < 0 ? char : PAIRS.charAt(at + 1);
}

/** The characters that a plain one may be written as in a dictionary: itself, a capital, Traditional ones. */
export function spellingsOf(char: string): string[] {
  const found = new Set([char, char.toUpperCase()]);
  for (let at = PAIRS.indexOf(char); at >= 0; at = PAIRS.indexOf(char, at + 1))
    if (at % 2 === 1) found.add(PAIRS.charAt(at - 1));
  return [...found];
}

/** Plain form of one character, by its code: NFKC, simplified, or '' when it is silent. */
function plain(code: number): string {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const out = makePlain(String.fromCodePoint(code));
  // Characters in use are few; the limit only guards against a page that sends all of Unicode.
  if (known.size < 20_000) known.set(code, out);
  return out;
}

function makePlain(char: string): string {
  if (char >= '一' && char <= '龥') return simplified(char);
  if (char > ' ' && char <= '~') return char.toLowerCase();
  let out = '';
  for (const part of char.normalize('NFKC')) {
    if ((part > ' ' && part <= '~') || PUNCTUATION.includes(part)) out += part.toLowerCase();
    else if (!SILENT.test(part)) out += simplified(part.toLowerCase());
  }
  return out;
}

/** A dictionary word in plain form; the same as `normalise(word).text`, without the offsets. */
export function plainWord(word: string): string {
  let out = '';
  for (const char of word) out += plain(char.codePointAt(0) ?? 0);
  return out;
}

/**
 * Full width becomes half width, Traditional becomes Simplified, and spaces, controls and emoji go, so that a
 * dictionary sees one spelling. At most `max` UTF-16 units are read. Never throws.
 */
export function normalise(original: string, max = 1000): PlainText {
  let text = '';
  const at: number[] = [];
  // A pair of surrogates that the limit cuts is read as its first half.
  const end = Math.min(original.length, max);
  let i = 0;
  while (i < end) {
    const code = i + 1 < end ? (original.codePointAt(i) ?? 0) : original.charCodeAt(i);
    const out = plain(code);
    for (let k = 0; k < out.length; k++) at.push(i);
    text += out;
    i += code > 0xffff ? 2 : 1;
  }
  at.push(i);
  return { text, at };
}
