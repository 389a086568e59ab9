/**
 * Traditional characters of the words in question.ts, each before its Simplified form. The jargon measure has a table of its
 * own, made from its lexicon; this one must not change with that.
 */
const PAIRS =
  '嗎吗麼么麽么請请問问訴诉舉举報报諮咨詢询煩烦複复覆复復复處处決决個个說说幾几點点號号時时為为爲为樣样裡里裏里兒儿誰谁沒没無无論论憑凭難难會会還还過过這这間间條条續续責责辦办負负來来長长遠远帶带謝谢讚赞贊赞經经給给們们飯饭對对開开關关應应該该著着臉脸動动醫医門门單单';

const SIMPLE = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

/** The text with those characters simplified and all others as they are. */
export function simplify(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => SIMPLE.get(character) ?? character);
}
