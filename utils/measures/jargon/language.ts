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
  const { han, kana, hangul, latin, letters } = lettersOf(text);
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

/** Letters of a text by script, counted in one pass. */
function lettersOf(text: string) {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code < 0x80) {
      const small = code | 0x20;
      if (small >= 0x61 && small <= 0x7a) latin++;
    } else if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if (code >= 0xac00 && code <= 0xd7af) hangul++;
    else if (
      (code < 0x2000 || code > 0x303f) &&
      (code < 0xff00 || code > 0xff20) &&
      /\p{L}/u.test(String.fromCodePoint(text.codePointAt(i) ?? 0))
    )
      others++;
  }
  return { han, kana, hangul, latin, letters: han + kana + hangul + latin + others };
}
