import table from '../../../assets/rank/english.json' with { type: 'json' };

export type Kind =
  | 'place'
  | 'level'
  | 'national'
  | 'organ'
  | 'kind'
  | 'topic'
  | 'post'
  | 'mark'
  | 'silent'
  | 'unknown';

/** A word or phrase of the English text, [start, end) in the original, and the Chinese that stands for it. */
export interface Token {
  kind: Kind;
  zh: string;
  start: number;
  end: number;
}

const LONGEST_PHRASE = 9;
/** Divides a list; inside known phrases (culture, tourism and …) the longer phrase is found first. */
export const BREAKS = /^[,;|/·()&–—，、；：:]$/;
export const LINKS = /^(?:of|in|to|for|at|from)$/;

let phrases: Map<string, { kind: Kind; zh: string }> | undefined;

function thePhrases() {
  if (phrases) return phrases;
  phrases = new Map();
  const lists: [Kind, string][] = [
    ['place', table.places],
    ['national', table.national],
    ['organ', table.organs],
    ['post', table.posts],
    ['level', table.levels],
    ['kind', table.kinds],
    ['topic', table.topics],
    ['mark', table.marks],
  ];
  for (const [kind, list] of lists)
    for (const entry of list.split(' ')) {
      const [words = '', zh = ''] = entry.split('=');
      const key = words.replaceAll('_', ' ');
      if (!phrases.has(key)) phrases.set(key, { kind, zh });
    }
  for (const word of table.silent.split(' ')) phrases.set(word, { kind: 'silent', zh: '' });
  return phrases;
}

/** The phrases of the table that the text is made of, the longest first, and the words that it does not know. */
export function tokens(text: string): Token[] {
  // Full-width letters stand in the same places.
  const narrow = text.normalize('NFKC');
  const original = narrow.length === text.length ? narrow : text;
  const words = [...original.matchAll(/[\p{L}\d][\p{L}\d'’.-]*|[^\s]/gu)].map((each) => ({
    text: each[0]
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/(?:'s|\.)$/, (end) => (each[0].includes('eople') ? end : '')),
    start: each.index,
    end: each.index + each[0].length,
  }));
  const found: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const token = longest(words, i);
    found.push(token.found);
    i += token.length;
  }
  return found;
}

function longest(words: { text: string; start: number; end: number }[], i: number) {
  const known = thePhrases();
  for (let length = Math.min(LONGEST_PHRASE, words.length - i); length > 0; length--) {
    const part = words.slice(i, i + length);
    const text = part
      .map((each) => each.text)
      .join(' ')
      .replaceAll(' ,', ',');
    const entry =
      known.get(text) ?? known.get(text.replaceAll("xi'an", 'xian').replaceAll("people's", 'peoples'));
    if (entry) return { length, found: { ...entry, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 } };
  }
  const { text = '', start = 0, end = 0 } = words[i] ?? {};
  const word = /[\p{L}\d]/u.test(text) && !LINKS.test(text) && text !== 'and';
  const kind: Kind = word ? 'unknown' : 'silent';
  return { length: 1, found: { kind, zh: kind === 'silent' ? text : '', start, end } };
}
