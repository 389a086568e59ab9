import type { Evidence } from '../../model/finding.ts';

const SENTENCE = /[^.!?\n]+/g;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w{3,}ed|made|done|given|taken|held|known|shown|seen|found|built|sent|set|put|told|brought|chosen|drawn|driven|written|spent|paid|met|kept|led|left|lost)\b/i;
const ACRONYM = /\b[A-Z]{2,6}s?\b/g;
const WORD = /[A-Za-z][A-Za-z'-]*/g;
const NOMINAL = /^[a-z]{4,}(?:tion|sion|ment|ance|ence|ity|ness)s?$/i;

/** Facts of English style that say something but are not in the number: neither tells officials from others (docs/methods/jargon.md). */
export function englishNotes(texts: readonly string[]): Evidence[] {
  const all = texts.join('\n');
  const words = all.match(WORD) ?? [];
  const sentences = (all.match(SENTENCE) ?? []).filter((sentence) => /[a-z]/i.test(sentence));
  if (words.length === 0 || sentences.length === 0) return [];
  const percent = (count: number, of: number) => Math.round((100 * count) / of);
  return [
    {
      id: 'jargon.nominal',
      values: { percent: percent(words.filter((word) => NOMINAL.test(word)).length, words.length) },
    },
    {
      id: 'jargon.passive',
      values: { percent: percent(sentences.filter((one) => PASSIVE.test(one)).length, sentences.length) },
    },
    { id: 'jargon.acronyms', values: { percent: percent((all.match(ACRONYM) ?? []).length, words.length) } },
  ];
}
