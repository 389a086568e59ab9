import words from '../../../assets/rank/words.json' with { type: 'json' };
import { plainWord } from '../../text/normalise.ts';
import type { Division } from './divisions.ts';
import { addPlaces } from './places.ts';
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
const GENERIC = '省 市 县 区 州 盟 旗 地区 自治区 自治州 兵团 新疆生产建设兵团';
const BREAKS =
  '、 , ， ; ； / 。 . ! ？ ? | & + 和 及 与 暨 并 : ： ( ) 《 》 「 」 “ ” " 【 】 [ ] · - — _ ~';

/** The words that begin with one character, and the lengths that they have (so that few are looked up). */
export interface Page {
  words: Map<string, Word>;
  lengths: number[];
}

type Entry = [text: string, word: Word];

/** Words in the order of their precedence, those before the places and those behind them, by first character. */
let index: { before: Map<string, Entry[]>; behind: Map<string, Entry[]> } | undefined;
const pages = new Map<string, Page | null>();

/**
 * The page of the dictionary (about 9,000 words) for a character of a plain text; null when no word begins with it. A
 * page is made when it is first asked for: a text needs a few dozen of them, and the background begins cold.
 */
export function pageOf(first: string): Page | null {
  const known = pages.get(first);
  if (known !== undefined) return known;
  index ??= makeIndex();
  const found = new Map<string, Word>();
  const add = ([text, word]: Entry) => {
    const key = plainWord(text);
    if (!found.has(key)) found.set(key, word);
  };
  index.before.get(first)?.forEach(add);
  addPlaces(found, first);
  index.behind.get(first)?.forEach(add);
  const lengths = [...new Set([...found.keys()].map((text) => text.length))];
  const page = found.size === 0 ? null : { words: found, lengths };
  // Texts hold few characters; the limit only guards against a page that sends all of Unicode.
  if (page || pages.size < 20_000) pages.set(first, page);
  return page;
}

function makeIndex() {
  const before = new Map<string, Entry[]>();
  const behind = new Map<string, Entry[]>();
  let into = before;
  const add = (text: string, word: Word) => {
    const first = firstOf(text);
    const entries = into.get(first);
    if (entries) entries.push([text, word]);
    else if (first !== '') into.set(first, [[text, word]]);
  };
  const list = (kind: Word['kind'], texts: string, group?: string) => {
    const word = group === undefined ? null : { kind, group };
    for (const text of texts.split(' ')) add(text, word ?? { kind, group: text });
  };
  const table = (kind: Word['kind'], groups: Record<string, string>) => {
    for (const group in groups) list(kind, groups[group] ?? '', group);
  };
  list('break', BREAKS);
  for (const organ of namedOrgans())
    for (const name of organ.names) add(name, { kind: 'named', group: organ.category, organ });
  for (const text in STATED) add(text, { kind: 'level', group: 'level', level: STATED[text] ?? 0 });
  table('region', REGION_WORDS);
  table('organ', words.organs);
  table('post', words.posts);
  table('mark', words.marks);
  table('negative', words.negatives);
  into = behind;
  table('suffix', words.suffixes);
  list('topic', words.topics, 'topic');
  list('word', words.words, 'word');
  list('generic', GENERIC);
  return { before, behind };
}

/** First character of a word's plain form. */
function firstOf(text: string): string {
  const first = plainWord(text.charAt(0));
  return first === '' || first.length > 1 ? plainWord(text).charAt(0) : first;
}
