import { countHan } from './normalise.ts';

/** Languages with a lexicon. */
export type Scored = 'zh' | 'en';

/** Common words of English that are rare in other languages of Latin script. */
const ENGLISH = new Set(
  'the of and to is are was for that with this you we it on be have not at from by will our your they as has but what can if all please an or more been'.split(
    ' ',
  ),
);

/** Share of such words above which an untagged text is taken for English: half of what English prose has. */
const ENGLISH_SHARE = 0.18;

/**
 * Language of a text: script first (a tag that the script contradicts is wrong), then the site's tag, then for untagged Latin text the share of
 * common English words. `other` = a language without a lexicon; null = nothing to go by.
 */
export function languageOf(text: string, tag?: string | null): Scored | 'other' | null {
  const han = countHan(text);
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  const hangul = text.match(/[\uac00-\ud7af]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  if (kana * 10 > han + kana || hangul * 3 > letters) return 'other';
  // A Chinese word says about what four Latin letters say.
  if (han > 0 && han * 4 >= latin) return 'zh';
  if (latin * 2 < letters) return 'other';
  const main = tag?.toLowerCase().split(/[-_]/)[0];
  if (main && main !== 'und' && main !== 'zh') return main === 'en' ? 'en' : 'other';
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length >= ENGLISH_SHARE * words.length ? 'en' : 'other';
}
