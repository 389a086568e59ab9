import type { Token } from './tokens.ts';

/** Small words that tell the language; only needed where two languages spell an office alike. */
const SMALL: Record<string, string> = {
  en: 'the of and for to at is we our my by from with account official city department',
  de: 'der die das des und fur im von zu am offizieller offizielle stadt ist wir bundesministerium',
  fr: 'de le la les du des et pour au aux l d en officiel compte une un',
  es: 'de el la los las del y en por cuenta oficial para con gobierno',
  nl: 'het een van de en voor bij op officieel gemeente ministerie',
  it: 'il lo gli della dello dei degli delle di e per ufficiale dell al',
  pt: 'de o a os as do da dos das e em no na perfil conta pelo pela saude',
};
const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
}

/** The language that most of the small words belong to; '' when there are none. */
export function languageOf(tokens: Token[]): string {
  const score = new Map<string, number>();
  let best = '';
  for (const { text } of tokens) {
    const languages = BY_WORD.get(text) ?? [];
    for (const language of languages) {
      const points = (score.get(language) ?? 0) + 1 / languages.length;
      score.set(language, points);
      if (points > (score.get(best) ?? 0)) best = language;
    }
  }
  return (score.get(best) ?? 0) >= 0.5 ? best : '';
}

/** Words that bind what follows to what stands before: the second part is the complement. */
export const LINKERS = new Set(
  'of for the a an to at in on by with from de des du d l le la les au aux en y e o a da do das dos del della dello dei degli delle dell di al alla van het voor bij op te der die das den dem von vom zu zur fur im em no na los las el pour'.split(
    ' ',
  ),
);
/** Behind these a new statement begins. */
export const CONJUNCTIONS = new Set('and und et y e en ed as als comme como come zugleich also'.split(' '));
