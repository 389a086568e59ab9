import traditional from '../../assets/rank/traditional.json' with { type: 'json' };

/** A text in one plain form, and where each of its characters stood in the original. */
export interface PlainText {
  text: string;
  /** `at[i]` is the UTF-16 offset in the original of `text[i]`; one entry more than `text` is long. */
  at: number[];
}

/** Never seen by a reader, or only as a picture: spaces, controls, joiners, variation selectors, emoji, lone surrogates. */
const SILENT = /[\s\p{C}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const KEPT_DIGIT = /^[0-9#*]$/;

let simple: Map<string, string> | undefined;
const known = new Map<string, string>();

function simplified(): Map<string, string> {
  if (simple) return simple;
  simple = new Map();
  const { pairs } = traditional;
  for (let i = 0; i + 1 < pairs.length; i += 2) simple.set(pairs.charAt(i), pairs.charAt(i + 1));
  return simple;
}

/** Plain form of one character: NFKC, simplified, or '' when it is silent. */
function plain(char: string): string {
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  const table = simplified();
  let out = '';
  if (char >= '一' && char <= '龥') out = table.get(char) ?? char;
  else
    for (const part of char.normalize('NFKC')) {
      if (KEPT_DIGIT.test(part) || !SILENT.test(part)) out += table.get(part) ?? part.toLowerCase();
    }
  // Characters in use are few; the limit only guards against a page that sends all of Unicode.
  if (known.size < 20_000) known.set(char, out);
  return out;
}

/** A dictionary word in plain form; the same as `normalise(word).text`, without the offsets. */
export function plainWord(word: string): string {
  let out = '';
  for (const char of word) out += plain(char);
  return out;
}

/**
 * Full width becomes half width, Traditional becomes Simplified, and spaces, controls and emoji go, so that a
 * dictionary sees one spelling. At most `max` UTF-16 units are read. Never throws.
 */
export function normalise(original: string, max = 1000): PlainText {
  let text = '';
  const at: number[] = [];
  let i = 0;
  for (const char of original.slice(0, max)) {
    const out = plain(char);
    for (let k = 0; k < out.length; k++) at.push(i);
    text += out;
    i += char.length;
  }
  at.push(i);
  return { text, at };
}
