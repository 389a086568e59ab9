import { type Lexicon, lexiconOf, type WordTables } from './lexicon.ts';
import { parseUsDomains, type UsDomains } from './us-domains.ts';

/** Tables that only sites outside Weibo need. They are loaded when such an account is assessed; each may be missing. */
export interface AbroadTables {
  words?: Lexicon;
  /** Names on X of members of the Congress of the United States, in lower case. */
  congress?: ReadonlySet<string>;
  /** What user names on X that hold no word of office stand for: `mayorwu` → Mayor of Boston. */
  handles?: ReadonlyMap<string, string>;
  us?: UsDomains;
}

/** The word pack: the tables of assets/rank/abroad by name, the members of Congress and the names of mayors on X. */
export interface WordPack {
  congress: string;
  handles?: Record<string, string>;
  tables: WordTables;
}

/** Throws on a text that is no word pack. */
export function wordTables(text: string): Pick<AbroadTables, 'words' | 'congress' | 'handles'> {
  const { congress, handles = {}, tables } = JSON.parse(text) as WordPack;
  return {
    words: lexiconOf(tables),
    congress: new Set(congress.split(' ')),
    handles: new Map(Object.entries(handles)),
  };
}

export function usTables(text: string): Pick<AbroadTables, 'us'> {
  return { us: parseUsDomains(text) };
}
