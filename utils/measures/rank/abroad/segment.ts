import { type Folded, fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Token, tokensOf } from './tokens.ts';

/** One text of an account, read. `handle` and `domain` are texts that we make of a user name or of a domain's labels. */
export interface Segment {
  source: 'reason' | 'name' | 'bio' | 'handle' | 'domain';
  folded: Folded;
  tokens: Token[];
  marks: Mark[];
}

export interface RawSegment {
  source: Segment['source'];
  folded: Folded;
  tokens: Token[];
}

const ONE_PHRASE = new Set(['name', 'handle', 'domain']);

export function rawSegment(
  source: Segment['source'],
  original: string | null | undefined,
): RawSegment | null {
  if (!original) return null;
  const folded = fold(original);
  const tokens = tokensOf(folded, ONE_PHRASE.has(source));
  return tokens.length === 0 ? null : { source, folded, tokens };
}

export function readSegment(raw: RawSegment, lexicon: Lexicon, language: string): Segment {
  return { ...raw, marks: marksOf(raw.tokens, lexicon, { language, source: raw.source }) };
}

/** Two letters of a state of the US before a word: CAgovernor, GASecofState, WIDNR. */
const STATE_FIRST =
  /^(A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])_?(?=[a-z]{4}|Gov|Sec|Dep|State|DO[EHTRLJ]\b|DNR|DPS|DEQ|DHHS|SOS|AG\b)/;

/** CityOfBoston, NYPDnews, 10DowningStreet, metro_police: the words of a user name. */
export function wordsOfHandle(handle: string): string {
  return handle
    .slice(0, 100)
    .replace(/^@/, '')
    .replace(/@.*$/, '')
    .replace(STATE_FIRST, '$1 $2')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})(news|gov|info|press|alerts|online|media|office|police|fire)/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z]+)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])|([A-Za-z])(\d)/g, '$1$3 $2$4')
    .replace(/[_.-]+/g, ' ');
}

/** Labels that say nothing, and how names of US cities and counties are run together. */
const SILENT_LABEL = /^(?:www\d?|social|mastodon|web|m|news|en|de|fr|nl|info|blog|media)$/;

/** The words of a domain without its official suffix: `police.cityofdavis` → `police city of davis`. */
export function wordsOfDomain(labels: string): string {
  return labels
    .split('.')
    .filter((label) => !SILENT_LABEL.test(label))
    .flatMap((label) => label.split('-'))
    .map((label) =>
      label
        .replace(/^(city|town|village|county|borough)of(?=[a-z]{3})/, '$1 of ')
        .replace(/(?<=[a-z]{3})(county|police|sheriff|health|parks|library|schools)$/, ' $1'),
    )
    .join(' ');
}
