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

/** What each ASCII character becomes: small letters and digits stay, capitals fall, an asterisk divides, controls are spaces. */
const ASCII = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === '\n') return char;
  if (char === '*') return '|';
  return code <= 32 || code === 127 ? ' ' : char.toLowerCase();
});

function foldChar(char: string): string {
  const seen = known.get(char);
  if (seen !== undefined) return seen;
  let out = char.normalize('NFKC').toLowerCase();
  if (PICTURE.test(out)) out = '|';
  else if (UNSEEN.test(out)) out = ' ';
  else if (/\p{Script=Latin}/u.test(out)) {
    out = out.normalize('NFKD').replace(MARK, '');
    out = LIGATURES[out] ?? out;
  } else if (/^\p{M}$/u.test(out)) out = '';
  if (known.size < 20_000) known.set(char, out);
  return out;
}

/** Folds at most `max` UTF-16 units. Accents that stand apart are joined to their letters first. Never throws. */
export function fold(given: string, max = 600): Folded {
  const original = given.length > max ? given.slice(0, max) : given;
  const joined = MARK.test(original) ? original.normalize('NFC') : original;
  MARK.lastIndex = 0;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < joined.length; ) {
    const code = joined.codePointAt(i) ?? 0;
    const out = code < 128 ? (ASCII[code] ?? ' ') : foldChar(String.fromCodePoint(code));
    for (let k = 0; k < out.length; k++) at.push(i);
    text += out;
    i += code > 0xffff ? 2 : 1;
  }
  at.push(joined.length);
  return { original: joined === original ? given : joined, text, at };
}
