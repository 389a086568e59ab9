import type { Phrase } from './lexicon.ts';

interface Node {
  next: Map<number, Node>;
  phrase: Phrase | null;
}

/** Phrases by their characters. Built once for each lexicon (about 1 ms for 800 phrases). */
export type Trie = Node;

/** A phrase found: [start, end) UTF-16 offsets in the text that was searched. */
export interface Match {
  start: number;
  end: number;
  phrase: Phrase;
}

export function buildTrie(phrases: readonly Phrase[]): Trie {
  const root: Node = { next: new Map(), phrase: null };
  for (const phrase of phrases) {
    let node = root;
    for (let i = 0; i < phrase.text.length; i++) {
      const code = phrase.text.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), phrase: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.phrase = phrase;
  }
  return root;
}

/**
 * Leftmost-longest matches: at each place the longest phrase wins and the search goes on behind it. `mayStart` and `mayEnd`
 * restrict the places, which languages with spaces between words need.
 */
export function findAll(
  trie: Trie,
  text: string,
  mayStart: (at: number) => boolean = () => true,
  mayEnd: (at: number) => boolean = () => true,
): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < text.length) {
    const match = mayStart(at) ? longestAt(trie, text, at, mayEnd) : null;
    if (match) matches.push(match);
    at = match ? match.end : at + 1;
  }
  return matches;
}

function longestAt(trie: Trie, text: string, start: number, mayEnd: (at: number) => boolean): Match | null {
  let node: Node | undefined = trie;
  let best: Match | null = null;
  for (let i = start; node && i <= text.length; i++) {
    if (node.phrase && mayEnd(i)) best = { start, end: i, phrase: node.phrase };
    node = node.next.get(text.charCodeAt(i));
  }
  return best;
}
