import { type Lexicon, lexiconOf, type WordTables } from './lexicon.ts';
import { parseUsDomains, type UsDomains } from './us-domains.ts';

/** Tables that only sites outside Weibo need. They are loaded when such an account is assessed; each may be missing. */
export interface AbroadTables {
  words?: Lexicon;
  /** Names on X of members of the Congress of the United States, in lower case. */
  congress?: ReadonlySet<string>;
  us?: UsDomains;
}

/** The word pack: the tables of assets/rank/abroad by name, and the members of Congress. */
export interface WordPack {
  congress: string;
  tables: WordTables;
}

/** Throws on a text that is no word pack. */
export function wordTables(text: string): Pick<AbroadTables, 'words' | 'congress'> {
  const { congress, tables } = JSON.parse(text) as WordPack;
  return { words: lexiconOf(tables), congress: new Set(congress.split(' ')) };
}

export function usTables(text: string): Pick<AbroadTables, 'us'> {
  return { us: parseUsDomains(text) };
}
