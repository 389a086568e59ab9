import { type Lexicon, lexiconOf, type WordTables } from './lexicon.ts';
import { parseUsDomains, type UsDomains } from './us-domains.ts';

/** Tables that only sites outside Weibo need. They are loaded when such an account is assessed; each may be missing. */
export interface AbroadTables {
  words?: Lexicon;
  us?: UsDomains;
}

/** Makes the tables of the texts of the two packs in public/packs. Throws on a word pack that is no JSON. */
export function abroadTables(words: string | null, us: string | null): AbroadTables {
  return {
    ...(words !== null && { words: lexiconOf(JSON.parse(words) as WordTables) }),
    ...(us !== null && { us: parseUsDomains(us) }),
  };
}
