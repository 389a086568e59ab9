import words from '../../../assets/rank/words.json' with { type: 'json' };
import { plainWord, spellingsOf } from '../../text/normalise.ts';
import type { Division } from './divisions.ts';
import { addPlaces } from './places.ts';
import { REGION_WORDS } from './regions.ts';
import { type NamedOrgan, namedOrgan, ORGAN_LINES, STATED, type Step } from './tables.ts';
import { startsIn, WordTable } from './word-list.ts';

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
const GENERIC = '省 市 县 区 州 盟 旗 地区 自治区 自治州 兵团 生产建设兵团 新疆生产建设兵团';
const BREAKS = '、 , ; / 。 . ! ? | & + 和 及 与 暨 并 : ( ) 《 》 「 」 “ ” " 【 】 [ ] · - — _ ~';

/** Names of organs stand at the beginning of a line or behind another; then come their rank and the like. */
const ORGANS = `\n${ORGAN_LINES.join('\n')}\n`;
const ORGAN_MARKS = '\n;';

/**
 * The words that begin with one character, by the code of the second one (0: there is none), longest first: so few fit
 * that comparing them with the text is faster than looking up each length that words have.
 */
export type Page = ReadonlyMap<number, readonly Entry[]>;

export interface Entry {
  text: string;
  word: Word;
}

const pages = new Map<number, Page | null>();

/**
 * The page of the dictionary (about 9,000 words) for the code of a character of a plain text; null when no word begins
 * with it. A page is made when it is first asked for: a text needs a few dozen of them, and the background begins cold.
 */
export function pageOf(code: number): Page | null {
  const known = pages.get(code);
  if (known !== undefined) return known;
  const page = new Map<number, Entry[]>();
  for (const [text, word] of wordsOf(String.fromCharCode(code))) {
    const second = text.length > 1 ? text.charCodeAt(1) : 0;
    const entries = page.get(second);
    if (entries) entries.push({ text, word });
    else page.set(second, [{ text, word }]);
  }
  for (const entries of page.values()) entries.sort((a, b) => b.text.length - a.text.length);
  const made = page.size === 0 ? null : page;
  // Texts hold few characters; the limit only guards against a page that sends all of Unicode.
  if (made || pages.size < 20_000) pages.set(code, made);
  return made;
}

/** A word of the dictionary by its plain form; null when it is none. */
export function wordAt(text: string): Word | null {
  const entries = pageOf(text.charCodeAt(0))?.get(text.length > 1 ? text.charCodeAt(1) : 0);
  return entries?.find((each) => each.text === text)?.word ?? null;
}

const own = (texts: string) => Object.fromEntries(texts.split(' ').map((text) => [text, text]));

/** Words before the places and behind them, in the order of precedence. */
function makeTables() {
  const table = (kind: Word['kind'], groups: Record<string, string>) => ({
    kind,
    words: new WordTable(groups),
  });
  return {
    breaks: table('break', own(BREAKS)),
    before: [
      table('level', own(Object.keys(STATED).join(' '))),
      table('region', REGION_WORDS),
      table('organ', words.organs),
      table('post', words.posts),
      table('mark', words.marks),
      table('negative', words.negatives),
    ],
    behind: [
      table('suffix', words.suffixes),
      table('topic', { topic: words.topics }),
      table('word', { word: words.words }),
      table('generic', own(GENERIC)),
    ],
  };
}

let tables: ReturnType<typeof makeTables> | undefined;

/** The words that begin with a character in order of precedence: of equal ones the first counts. */
function wordsOf(first: string): Map<string, Word> {
  tables ??= makeTables();
  const found = new Map<string, Word>();
  const add = (text: string, word: Word) => {
    const key = plainWord(text);
    if (!found.has(key)) found.set(key, word);
  };
  const spellings = spellingsOf(first);
  const addAll = ({ kind, words }: { kind: Word['kind']; words: WordTable }) => {
    for (const spelling of spellings)
      for (const [text, group] of words.startingWith(spelling))
        add(text, kind === 'level' ? { kind, group: kind, level: STATED[text] ?? 0 } : { kind, group });
  };
  addAll(tables.breaks);
  for (const spelling of spellings)
    for (const at of startsIn(ORGANS, spelling, ORGAN_MARKS)) addOrgan(at, add);
  tables.before.forEach(addAll);
  addPlaces(found, spellings);
  tables.behind.forEach(addAll);
  return found;
}

function addOrgan(at: number, add: (text: string, word: Word) => void): void {
  const line = ORGANS.slice(ORGANS.lastIndexOf('\n', at) + 1, ORGANS.indexOf('\n', at));
  const organ = namedOrgan(line);
  // One name may begin another (央行, 央行微播): it is the one that ends where the next mark stands.
  const name = organ.names.find((each) => [';', '|'].some((mark) => ORGANS.startsWith(each + mark, at)));
  if (name !== undefined) add(name, { kind: 'named', group: organ.category, organ });
}
