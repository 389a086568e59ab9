import type { Tier } from '../../../model/finding.ts';
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

/** Finds the words of the lexicon, longest first, from left to right. `language` chooses between words of one spelling. */
export function marksOf(tokens: Token[], lexicon: Lexicon, language: string): Mark[] {
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
      marks.push({ ...choose(found.meanings, language), ...spanOf(tokens, i, to) });
      i = to;
      continue;
    }
    const meaning = compound(token.text, lexicon);
    if (meaning) marks.push({ ...meaning, ...spanOf(tokens, i, i) });
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

function choose(meanings: Meaning[], language: string): Meaning {
  return meanings.find((each) => each.table === language) ?? (meanings[0] as Meaning);
}

function spanOf(tokens: Token[], from: number, to: number) {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to]?.end ?? start, phrase: tokens[from]?.phrase ?? 0, from, to };
}

/** German and Dutch write one word: Landesinnenministerium, Gemeinderaadslid. */
function compound(text: string, { endings, beginnings, compounds }: Lexicon): Meaning | null {
  if (text.length < 5) return null;
  const meaning =
    endings.find(([ending]) => text.endsWith(ending))?.[1] ??
    beginnings.find(([beginning]) => text.startsWith(beginning))?.[1];
  if (!meaning?.standing) return meaning ?? null;
  const tier = compounds.find(([first]) => text.startsWith(first))?.[1];
  return tier ? { ...meaning, tier: tier as Tier, fixed: tier !== 'city' } : meaning;
}

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
  marks.push(
    ...found.filter(
      (mark, k) => mark.end - mark.start > 1 || endsNoun(mark, found[k + 1], found[k - 1], token),
    ),
  );
}

/** 横浜市, 箱根町公式, 수원시의: a suffix stands behind a name and before nothing, a particle or a known word. */
function endsNoun(mark: Mark, next: Mark | undefined, before: Mark | undefined, token: Token): boolean {
  if (mark.kind === 'former') return mark.start === token.start || before?.end === mark.start;
  if (mark.start === token.start) return false;
  const rest = token.text.slice(mark.end - token.start);
  return rest === '' || next?.start === mark.end || /^[のがはをにで의은는이가]/.test(rest);
}
