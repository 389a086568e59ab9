import type { StoredLexicon } from './lexicon.ts';
import { compile, type Template } from './template.ts';

/**
 * Every phrase of a language, and every word that its templates are made of, in one trie of typed arrays: the first
 * character by direct look-up, the rest by open addressing. Nothing is allocated while it is walked. Node 0 = none.
 */
export interface Matcher {
  first: Uint16Array;
  keys: Uint32Array;
  next: Uint16Array;
  /** 32 − log2 of the number of slots. */
  shift: number;
  /** Index + 1 of the phrase that ends at a node; 0 = none. */
  phrase: Uint16Array;
  /** Bit set of the word classes of the word that ends at a node, `bitsWidth` numbers for each node. */
  bits: Uint32Array;
  bitsWidth: number;
  /** Index + 1 into `starts`; 0 = no template begins with this word. */
  starting: Uint16Array;
  starts: Template[][];
  /** Whether a phrase begins and ends at a word's border. */
  spaced: boolean;
  lexicon: StoredLexicon;
  templates: Template[];
}

/** Throws where the lexicon has more than fits, which a test of the stored files would show. */
export function buildMatcher(
  lexicon: StoredLexicon,
  spaced: boolean,
  fold: (code: number) => number = (code) => code,
): Matcher {
  const { templates, classes } = compile(lexicon);
  const words = [...classes.values()].flatMap(({ words, bit }) => words.map((word) => ({ word, bit })));
  const most = 1 + sum(lexicon.entries, ([text]) => text.length) + sum(words, ({ word }) => word.length);
  const bitsWidth = Math.ceil(classes.size / 32);
  const log2 = 32 - Math.clz32(2 * most);
  const matcher: Matcher = {
    first: new Uint16Array(65_536),
    keys: new Uint32Array(1 << log2),
    next: new Uint16Array(1 << log2),
    shift: 32 - log2,
    phrase: new Uint16Array(most),
    bits: new Uint32Array(most * bitsWidth),
    bitsWidth,
    starting: new Uint16Array(most),
    starts: [],
    spaced,
    lexicon,
    templates,
  };
  let nodes = 1;
  const nodeOf = (text: string): number => {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      const known = step(matcher, node, code);
      node = known || add(matcher, node, code, nodes++);
    }
    if (nodes > 65_535) throw new RangeError('more nodes than 16 bits can name');
    return node;
  };
  for (const [i, [text]] of lexicon.entries.entries()) matcher.phrase[nodeOf(text)] = i + 1;
  const named = new Set<number>();
  for (const { word, bit } of words) {
    const node = nodeOf(word);
    named.add(node);
    const at = node * bitsWidth + (bit >>> 5);
    matcher.bits[at] = (matcher.bits[at] ?? 0) | (1 << (bit & 31));
  }
  for (const node of named) {
    const begun = templates.filter(
      ({ parts: [part] }) => part?.kind === 'word' && hasClass(matcher, node, part.bit),
    );
    if (begun.length > 0) matcher.starting[node] = matcher.starts.push(begun);
  }
  return matcher;
}

/** The node after `node` (0 = the root) by a character; 0 = there is none. */
export function step(m: Matcher, node: number, code: number): number {
  if (node === 0) return m.first[code] ?? 0;
  const key = ((node << 16) | code) >>> 0;
  let slot = Math.imul(key, 0x9e3779b1) >>> m.shift;
  for (let next = m.next[slot] ?? 0; next !== 0; next = m.next[slot] ?? 0) {
    if (m.keys[slot] === key) return next;
    slot = (slot + 1) & (m.next.length - 1);
  }
  return 0;
}

export function hasClass(m: Matcher, node: number, bit: number): boolean {
  return (((m.bits[node * m.bitsWidth + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function add(m: Matcher, from: number, code: number, node: number): number {
  if (from === 0) {
    m.first[code] = node;
    return node;
  }
  const key = ((from << 16) | code) >>> 0;
  let slot = Math.imul(key, 0x9e3779b1) >>> m.shift;
  while (m.next[slot] !== 0) slot = (slot + 1) & (m.next.length - 1);
  m.keys[slot] = key;
  m.next[slot] = node;
  return node;
}

function sum<T>(of: readonly T[], size: (value: T) => number): number {
  return of.reduce((total, value) => total + size(value), 0);
}
