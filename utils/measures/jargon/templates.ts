/** A productive pattern: it finds phrases that no list holds. */
export interface Template {
  id: string;
  weight: number;
  pattern: RegExp;
}

const HAN = '[\\u4e00-\\u9fff]';
/** Anything within one sentence. */
const WITHIN = '[^。！？；\\n]';

const ADVERB =
  '全面|深入|扎实|大力|加快|持续|不断|稳步|有序|积极|切实|进一步|着力|统筹|奋力|全力|坚决|认真|精心|广泛|纵深|一体|协同|高效|强力|稳妥|牢牢|紧紧|坚定|更好|深刻|充分|有效|有力|努力|合力|主动|严格|严厉';
const VERB =
  '推进|推动|实施|贯彻|落实|加强|提升|提高|深化|完善|健全|优化|巩固|拓展|开展|做好|抓好|增强|强化|构建|打造|发展|促进|建设|保障|维护|弘扬|培育|解决|破解|防范|化解|把握|围绕|聚焦|领会|领悟|认识|遏制|打击|发挥|扩大|改善|激发|凝聚|营造|践行';
const NUMERAL = '[一二两三四五六七八九十]';

const make = (id: string, weight: number, source: string): Template => ({
  id,
  weight,
  pattern: new RegExp(source, 'g'),
});

/** The eight patterns that were measured on reports and on ordinary posts; the ninth, parallelism, is parallel.ts. */
export const TEMPLATES: readonly Template[] = [
  make('advverb', 2, `(?:${ADVERB})(?:${VERB})(?:和(?:${VERB}))?`),
  make(
    'number',
    3,
    `[“「]?${NUMERAL}(?:个|大|项|方|位|严|实|化|区|类|篇)?${HAN}{2,4}[”」]|[“「]${NUMERAL}${HAN}{1,5}[”」]`,
  ),
  make(
    'result',
    2,
    '(?:取得|实现|迈出|创造)了?(?:新|显著|明显|积极|阶段性|重大|重要|历史性|良好|坚实|长足|丰硕)的?新?(?:进展|突破|成效|成果|效果|成绩|步伐|成就|进步|提升|变化|社会效果|业绩)',
  ),
  make(
    'yiwei',
    2,
    `以${WITHIN}{1,14}?为(?:契机|抓手|引领|导向|遵循|载体|主线|统领|目标|核心|指引|牵引|基础|根本|总抓手)`,
  ),
  make('purpose', 2, '为了?(?:进一步|切实|深入|全面|更好地?|扎实|有效)'),
  make('under', 2, `在${HAN}{2,16}?(?:坚强|正确|统一)?(?:领导|指导|关心|支持|关怀|部署)下`),
  make(
    'strict',
    1,
    `(?:严格|严密|严肃|严把|严防|压实|夯实|筑牢|扛牢|扛稳|守好|守牢|兜牢|把牢|拧紧|绷紧)${HAN}{1,6}?(?:责任|关|防线|底线|屏障|根基|基础|之基|弦)`,
  ),
  make(
    'effort',
    2,
    `(?:推动|促进|实现|助力|服务|保障|引领)${HAN}{2,10}?(?:高质量|再上新台阶|新跨越|新发展|新局面|新篇章)`,
  ),
];
