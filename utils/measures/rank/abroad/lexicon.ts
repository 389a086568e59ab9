import type { Standing, Tier } from '../../../model/finding.ts';
import { fold } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** The word lists of assets/rank/abroad by file name: `{ en: { 'post city apex': 'mayor, mayor of' } }`. */
export type WordTables = Record<string, Record<string, string>>;

/**
 * What a word says. `body`, `house` (a parliament), `gov` (a government, told by the word for its place), `post` and
 * `title` (a post before a name) lay claim to an office; the others only change what stands beside them.
 */
export type Kind =
  | 'body'
  | 'house'
  | 'gov'
  | 'post'
  | 'title'
  | 'role'
  | 'member'
  | 'seat'
  | 'office'
  | 'deputy'
  | 'former'
  | 'tier'
  | 'says'
  | 'light'
  | 'views'
  | 'lure'
  | 'joke'
  | 'realm'
  | 'against'
  | 'media'
  | 'neutral'
  | 'country'
  | 'union'
  | 'region'
  | 'metro'
  | 'citystate'
  | 'region+metro';

/** `city` is metro or local, as its place is; `town` is below that in the United Kingdom, where towns are parishes. */
export type WordTier = Tier | 'city' | 'town';

export interface Meaning {
  kind: Kind;
  /** File that the word comes from: a language, `places` or `bodies`. */
  table: string;
  /** null: the place alone decides. */
  tier: WordTier | null;
  /** The tier holds whatever place is named; otherwise it is what is assumed when nothing else is known. */
  fixed: boolean;
  standing: Standing | null;
  /** Group of words against an office; code of a place. */
  group: string;
}

interface Entry {
  words: string[];
  capitals: boolean;
  meanings: Meaning[];
}

export interface Lexicon {
  words: Map<string, Entry[]>;
  /** By first character. */
  runs: Map<string, Entry[]>;
  endings: [string, Meaning][];
  beginnings: [string, Meaning][];
  /** First parts of compounds that tell the tier: Bundes-, Landes-. */
  compounds: [string, WordTier][];
}

/** Builds the dictionary: about 9,000 entries, once. */
export function lexiconOf(tables: WordTables): Lexicon {
  const lexicon: Lexicon = { words: new Map(), runs: new Map(), endings: [], beginnings: [], compounds: [] };
  const all = new Map<string, Entry>();
  for (const [table, rows] of Object.entries(tables)) {
    for (const [key, list] of Object.entries(rows)) {
      if (key.startsWith('prefix ')) {
        const tier = key.slice(7) as WordTier;
        lexicon.compounds.push(...list.split(', ').map((word): [string, WordTier] => [word, tier]));
        continue;
      }
      const meaning = meaningOf(key, table);
      for (const word of list.split(', ')) addWord(lexicon, all, word, meaning);
    }
  }
  const longest = (a: Entry, b: Entry) =>
    b.words.length - a.words.length ||
    Number(b.capitals) - Number(a.capitals) ||
    (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0);
  for (const map of [lexicon.words, lexicon.runs]) {
    for (const entries of map.values()) if (entries.length > 1) entries.sort(longest);
  }
  return lexicon;
}

const PLAIN = /^[a-z0-9 ]+$/;

function addWord(lexicon: Lexicon, all: Map<string, Entry>, word: string, meaning: Meaning): void {
  const words = PLAIN.test(word)
    ? word.split(' ')
    : tokensOf(fold(word.replaceAll('*', '')), true).map((each) => each.text);
  const [first = ''] = words;
  if (word.startsWith('*')) lexicon.endings.push([first, meaning]);
  else if (word.endsWith('*')) lexicon.beginnings.push([words.join(' '), meaning]);
  else {
    const capitals = /^[^a-z]*[A-Z][^a-z]*$/.test(word);
    const key = `${capitals ? '^' : ''}${words.join(' ')}`;
    const known = all.get(key);
    if (known) {
      add(known.meanings, meaning);
      return;
    }
    const entry = { words, capitals, meanings: [meaning] };
    all.set(key, entry);
    const run = /[぀-ヿ㐀-鿿가-힯]/.test(first);
    const [map, at] = run ? [lexicon.runs, first.charAt(0)] : [lexicon.words, first];
    const entries = map.get(at);
    if (entries) entries.push(entry);
    else map.set(at, [entry]);
  }
}

/** New York is a state and a metropolis: one meaning that can be both. */
function add(meanings: Meaning[], meaning: Meaning): void {
  const i = meanings.findIndex(
    (each) => each.kind === 'region' && each.group.slice(0, 2) === meaning.group.slice(0, 2),
  );
  const region = meanings[i];
  if (meaning.kind === 'metro' && region) meanings[i] = { ...region, kind: 'region+metro' };
  else meanings.push(meaning);
}

function meaningOf(key: string, table: string): Meaning {
  const [kind = '', tier = '', standing = ''] = key.split(' ');
  const claims = ['body', 'house', 'gov', 'post', 'title', 'tier', 'office'].includes(kind);
  const named = tier.replace(/[?=]/, '');
  return {
    kind: kind as Kind,
    table,
    tier: claims && named !== '' ? (named as WordTier) : null,
    fixed: claims && named !== '' && !tier.startsWith('?') && tier !== 'city' && tier !== 'town',
    standing: claims ? ((standing || null) as Standing | null) : null,
    group: claims ? '' : [tier, standing].filter(Boolean).join(' '),
  };
}
