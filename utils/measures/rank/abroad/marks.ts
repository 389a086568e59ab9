import type { Lexicon, Meaning } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A word of the lexicon in a text; offsets in the folded text. */
export interface Mark extends Meaning {
  start: number;
  end: number;
  phrase: number;
  /** First and last token. */
  from: number;
  to: number;
}

/** Where a text stands and what language the account writes: they choose between words of one spelling. */
export interface Setting {
  language: string;
  source: string;
}

/** Finds the words of the lexicon, longest first, from left to right. */
export function marksOf(tokens: Token[], lexicon: Lexicon, setting: Setting): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.run) {
      readRun(token, i, tokens[i + 1], lexicon, marks);
      continue;
    }
    const found = longest(tokens, i, lexicon);
    if (found) {
      const to = i + found.length - 1;
      const meaning = choose(found.meanings, setting, i);
      if (meaning) marks.push({ ...meaning, ...spanOf(tokens, i, to) });
      i = to;
      continue;
    }
    marks.push(...compound(token.text, lexicon).map((meaning) => ({ ...meaning, ...spanOf(tokens, i, i) })));
  }
  return marks;
}

function longest(
  tokens: Token[],
  i: number,
  { words }: Lexicon,
): { length: number; meanings: Meaning[] } | null {
  const phrase = tokens[i]?.phrase;
  for (const entry of words.get(tokens[i]?.text ?? '') ?? []) {
    const fits = entry.words.every((word, k) => {
      const token = tokens[i + k];
      return token?.text === word && token.phrase === phrase && (!entry.capitals || token.capitals);
    });
    if (fits) return { length: entry.words.length, meanings: entry.meanings };
  }
  return null;
}

const NO_LANGUAGE = new Set(['places', 'bodies']);

/**
 * A title is one at the start of a name only. Then the account's own language comes first, then names of places and
 * bodies. A council may be the body or, in a person's self-description, the member: Gemeinderat.
 */
function choose(all: Meaning[], { language, source }: Setting, index: number): Meaning | undefined {
  const first = index <= 1 && (source === 'name' || source === 'reason' || source === 'handle');
  const meanings = all.length > 1 ? all.filter((each) => each.kind !== 'title' || first) : all;
  const own = meanings.filter((each) => each.table === language);
  const [best] =
    own.length > 0 || language === '' ? own : meanings.filter((each) => NO_LANGUAGE.has(each.table));
  const found = best ?? meanings[0];
  if (found?.kind !== 'house' || source !== 'bio') return found;
  return meanings.find((each) => each.table === found.table && each.kind === 'post') ?? found;
}

function spanOf(tokens: Token[], from: number, to: number) {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to]?.end ?? start, phrase: tokens[from]?.phrase ?? 0, from, to };
}

/** Words of one piece: Landesinnenministerium, Gemeenteraadslid; exalcaldesa, exministro. */
function compound(text: string, { endings, beginnings, compounds, words }: Lexicon): Meaning[] {
  if (text.length < 5) return [];
  const past = /^(?:ex|alt|oud|eks)(?=.{4})/.exec(text)?.[0];
  if (past) {
    const post = words.get(text.slice(past.length))?.find((entry) => entry.words.length === 1)?.meanings[0];
    if (post?.kind === 'post') return [FORMER, post];
  }
  const meaning =
    beginnings.find(([beginning]) => text.startsWith(beginning))?.[1] ??
    endings.find(([ending]) => text.endsWith(ending))?.[1];
  if (!meaning?.standing) return meaning ? [meaning] : [];
  const tier = compounds.find(([first]) => text.startsWith(first))?.[1];
  return [tier ? { ...meaning, tier, fixed: tier !== 'city' } : meaning];
}

const FORMER: Meaning = { kind: 'former', table: '', tier: null, fixed: false, standing: null, group: '' };

/** Scripts without spaces: at each character the longest word. A single character counts only where its noun ends. */
function readRun(
  token: Token,
  index: number,
  after: Token | undefined,
  { runs }: Lexicon,
  marks: Mark[],
): void {
  const { text } = token;
  const found: Mark[] = [];
  for (let i = 0; i < text.length; ) {
    const entry = runs.get(text.charAt(i))?.find(({ words: [word = '', second] }) => {
      if (second === undefined) return text.startsWith(word, i);
      return (
        text.slice(i) === word && after?.text.startsWith(second) === true && after.phrase === token.phrase
      );
    });
    const meaning = entry?.meanings[0];
    const length = entry?.words[0]?.length ?? 1;
    if (meaning) {
      const start = token.start + i;
      found.push({ ...meaning, start, end: start + length, phrase: token.phrase, from: index, to: index });
    }
    i += length;
  }
  marks.push(...found.filter((mark, k) => endsNoun(mark, found[k + 1], found[k - 1], token)));
}

/** 横浜市, 箱根町公式, 수원시의: a suffix stands behind a name and before nothing, a particle or a known word. */
function endsNoun(mark: Mark, next: Mark | undefined, before: Mark | undefined, token: Token): boolean {
  if (mark.kind === 'post' && /^[の의]/.test(token.text.slice(mark.end - token.start))) return false;
  if (mark.end - mark.start > 1) return true;
  if (mark.kind === 'former') return mark.start === token.start || before?.end === mark.start;
  if (mark.start === token.start) return false;
  const rest = token.text.slice(mark.end - token.start);
  return rest === '' || next?.start === mark.end || /^[のがはをにで의은는이가]/.test(rest);
}
