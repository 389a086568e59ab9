import { type Phrase, phrasesOf, type StoredLexicon } from './lexicon.ts';
import { compile, type Template } from './template.ts';

/**
 * Every phrase of a language, and every word that its templates are made of, in one trie of typed arrays: the first
 * character by direct look-up, the rest by open addressing. Nothing is allocated while it is walked. Node 0 = none.
 */
export interface Matcher {
  first: Uint16Array;
  /** Bits of the pairs of characters that anything begins with, hashed: it stays in the fastest memory and rules out most places. */
  pairs: Uint32Array;
  keys: Uint32Array;
  next: Uint16Array;
  /** 32 − log2 of the number of slots. */
  shift: number;
  /** Index + 1 of the phrase that ends at a node; 0 = none. */
  phrase: Uint16Array;
  /** Bit set of the word classes of the word that ends at a node, `bitsWidth` numbers for each node. */
  bits: Uint32Array;
  bitsWidth: number;
  /** The same of all words that end at a node or behind it: where a class is not in it, no word of the class can follow. */
  under: Uint32Array;
  /** Index + 1 into `starts`; 0 = no template begins with this word. */
  starting: Uint16Array;
  starts: Template[][];
  /** Whether a phrase begins and ends at a word's border. */
  spaced: boolean;
  phrases: Phrase[];
}

/** Throws where the lexicon has more than fits, which a test of the stored files would show. */
export function buildMatcher(
  lexicon: StoredLexicon,
  spaced: boolean,
  fold: (code: number) => number = (code) => code,
): Matcher {
  const { templates, classes } = compile(lexicon);
  let most = 1;
  for (const [text] of lexicon.entries) most += text.length;
  for (const { words } of classes.values()) for (const word of words) most += word.length;
  const bitsWidth = Math.ceil(classes.size / 32);
  const log2 = 32 - Math.clz32(2 * most);
  const m: Matcher = {
    first: new Uint16Array(65_536),
    pairs: new Uint32Array(1 << (PAIR_BITS - 5)),
    keys: new Uint32Array(1 << log2),
    next: new Uint16Array(1 << log2),
    shift: 32 - log2,
    phrase: new Uint16Array(most),
    bits: new Uint32Array(most * bitsWidth),
    bitsWidth,
    under: new Uint32Array(most * bitsWidth),
    starting: new Uint16Array(most),
    starts: [],
    spaced,
    phrases: phrasesOf(lexicon),
  };
  let nodes = 1;
  const insert = (text: string, bit = -1): number => {
    let node = 0;
    if (text.length > 1) {
      const pair = pairOf(fold(text.charCodeAt(0)), fold(text.charCodeAt(1)));
      m.pairs[pair >>> 5] = (m.pairs[pair >>> 5] ?? 0) | (1 << (pair & 31));
    }
    for (let i = 0; i < text.length; i++) {
      const after = reach(m, node, fold(text.charCodeAt(i)), nodes);
      if (after === nodes) nodes++;
      node = after;
      if (bit >= 0) add(m.under, node * bitsWidth, bit);
    }
    return node;
  };
  for (let i = 0; i < lexicon.entries.length; i++) m.phrase[insert(lexicon.entries[i]?.[0] ?? '')] = i + 1;
  for (const { words, bit } of classes.values()) {
    const begun = templates.filter(({ parts: [part] }) => part?.kind === 'word' && part.bit === bit);
    for (const word of words) {
      const node = insert(word, bit);
      add(m.bits, node * bitsWidth, bit);
      if (begun.length > 0) begin(m, node, begun);
    }
  }
  if (nodes > 65_535) throw new RangeError('more nodes than 16 bits can name');
  return m;
}

/** More templates begin with the word that ends at a node. */
function begin(m: Matcher, node: number, templates: Template[]): void {
  const known = m.starts[(m.starting[node] ?? 0) - 1];
  m.starting[node] = m.starts.push(known ? [...known, ...templates] : templates);
}

const PAIR_BITS = 17;

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** Whether anything may begin with these two characters; seldom true where nothing does. */
export function mayBegin(m: Matcher, first: number, second: number): boolean {
  const pair = pairOf(first, second);
  return (((m.pairs[pair >>> 5] ?? 0) >>> (pair & 31)) & 1) === 1;
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

/** Whether a word of the class can still end at this node or behind it. */
export function leadsTo(m: Matcher, node: number, bit: number): boolean {
  return (((m.under[node * m.bitsWidth + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function add(bits: Uint32Array, from: number, bit: number): void {
  const at = from + (bit >>> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}

/** The node after `from` by a character; where there is none, `fresh` becomes it. */
function reach(m: Matcher, from: number, code: number, fresh: number): number {
  if (from === 0) {
    const known = m.first[code] ?? 0;
    if (known === 0) m.first[code] = fresh;
    return known || fresh;
  }
  const { keys, next } = m;
  const key = ((from << 16) | code) >>> 0;
  const mask = next.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> m.shift;
  for (; next[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === key) return next[slot] ?? 0;
  keys[slot] = key;
  next[slot] = fresh;
  return fresh;
}
