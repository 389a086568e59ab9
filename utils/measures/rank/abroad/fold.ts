/** A text in lower case without accents, and where each of its characters stood in the original. */
export interface Folded {
  original: string;
  text: string;
  /** `at[i]` is the UTF-16 offset in the original of `text[i]`; one entry more than `text` is long. */
  at: number[];
}

/** Letters that Unicode does not take apart into a base and an accent. */
const LIGATURES: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
};
/** Pictures stand between phrases as a bar does; what cannot be seen is a space. */
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const UNSEEN = /[\s\p{C}]/u;
const MARK = /\p{M}/gu;
const known = new Map<string, string>();

function foldChar(char: string): string {
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  let out = char.normalize('NFKC').toLowerCase();
  if (char === '\n') out = '\n';
  else if (/^[\d#*]$/.test(out)) out = out === '*' ? '|' : out;
  else if (PICTURE.test(out)) out = '|';
  else if (UNSEEN.test(out)) out = ' ';
  else if (/\p{Script=Latin}/u.test(out)) {
    out = out.normalize('NFKD').replace(MARK, '');
    out = LIGATURES[out] ?? out;
  } else out = out.replace(/^\p{M}$/u, '');
  if (known.size < 20_000) known.set(char, out);
  return out;
}

/** Folds at most `max` UTF-16 units. Never throws. */
export function fold(original: string, max = 600): Folded {
  const read = original.slice(0, max).normalize('NFC');
  // Offsets hold only while composing changes nothing; texts in decomposed form are quoted without them.
  const source = read.length === Math.min(original.length, max) ? original.slice(0, max) : read;
  let text = '';
  const at: number[] = [];
  let i = 0;
  for (const char of source) {
    const out = foldChar(char);
    for (let k = 0; k < out.length; k++) at.push(i);
    text += out;
    i += char.length;
  }
  at.push(i);
  return { original: source === read && read !== original.slice(0, max) ? read : original, text, at };
}
