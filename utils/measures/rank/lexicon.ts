import words from '../../../assets/rank/words.json' with { type: 'json' };
import { plainWord } from '../../text/normalise.ts';
import { type Division, divisions, otherNames } from './divisions.ts';
import { REGION_WORDS } from './regions.ts';
import { type NamedOrgan, namedOrgans, STATED, type Step } from './tables.ts';

/** One dictionary word. `kind` says what it does in the grammar, `group` which row of its table it is. */
export interface Word {
  kind:
    | 'place'
    | 'generic'
    | 'named'
    | 'organ'
    | 'suffix'
    | 'topic'
    | 'post'
    | 'mark'
    | 'level'
    | 'negative'
    | 'region'
    | 'word'
    | 'break';
  group: string;
  /** Divisions that bear this name. */
  places?: Division[];
  /** The name is given without its suffix (广东, 大理): counts only where a place can stand. */
  short?: boolean;
  organ?: NamedOrgan;
  level?: Step;
}

/** Generic words for a place of the ladder, with the suffix that such a place bears. */
const GENERIC = '省 市 县 区 州 盟 旗 地区 自治区 自治州 兵团 生产建设兵团 新疆生产建设兵团'.split(' ');
const BREAKS =
  '、 , ， ; ； / 。 . ! ？ ? | & + 和 及 与 暨 并 : ： ( ) 《 》 「 」 “ ” " 【 】 [ ] · - — _ ~'.split(' ');

/** The dictionary: words by text, and by first character the lengths that words have (so that few are looked up). */
export interface Lexicon {
  words: Map<string, Word>;
  lengths: Map<string, number[]>;
}

let lexicon: Lexicon | undefined;

/** The dictionary, built at first use (about 8,000 words). */
export function theLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const found = new Map<string, Word>();
  const add = (text: string, word: Word) => {
    const key = plainWord(text);
    if (key !== '' && !found.has(key)) found.set(key, word);
  };
  const table = (kind: Word['kind'], groups: Record<string, string>) => {
    for (const [group, list] of Object.entries(groups))
      for (const text of list.split(' ')) add(text, { kind, group });
  };
  for (const text of BREAKS) add(text, { kind: 'break', group: text });
  for (const organ of namedOrgans())
    for (const name of organ.names) add(name, { kind: 'named', group: organ.category, organ });
  for (const [text, level] of Object.entries(STATED)) add(text, { kind: 'level', group: 'level', level });
  table('region', REGION_WORDS);
  table('organ', words.organs);
  table('post', words.posts);
  table('mark', words.marks);
  table('negative', words.negatives);
  addPlaces(found);
  table('suffix', words.suffixes);
  table('topic', { topic: words.topics });
  table('word', { word: words.words });
  for (const text of GENERIC) add(text, { kind: 'generic', group: text });
  const lengths = new Map<string, number[]>();
  for (const text of found.keys()) {
    const first = text.charAt(0);
    const known = lengths.get(first);
    if (!known) lengths.set(first, [text.length]);
    else if (!known.includes(text.length)) known.push(text.length);
  }
  return { words: found, lengths };
}

/** Full names first, then names with another suffix, then short names; equal names share one entry. */
function addPlaces(found: Map<string, Word>): void {
  const all = divisions();
  const named = (text: string, division: Division, short: boolean) => {
    const key = plainWord(text);
    const word = found.get(key);
    if (!word) found.set(key, { kind: 'place', group: 'place', places: [division], ...(short && { short }) });
    else if (word.kind === 'place' && Boolean(word.short) === short) word.places?.push(division);
  };
  for (const division of all) named(division.name, division, false);
  const others = all.map((division) => otherNames(division.name));
  all.forEach((division, i) => {
    for (const name of others[i]?.long ?? []) named(name, division, false);
  });
  all.forEach((division, i) => {
    const short = others[i]?.short;
    if (short) named(short, division, true);
  });
}
