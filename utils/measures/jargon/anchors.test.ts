import { expect, test } from 'vitest';
import { scanText } from './scan.ts';

const score = (text: string) => scanText(text)?.score ?? Number.NaN;

/** Texts of known feel, written for the purpose, and the band each must stay in while the lexicon grows. */
const ANCHORS: [feel: string, low: number, high: number, text: string][] = [
  [
    'plain',
    0,
    3,
    '梧桐巷的三盏路灯昨晚换好了，是线路老化。以后哪里不亮，打热线或者在这里留言，我们当天去看。',
  ],
  [
    'a plain notice about a topic of policy',
    0,
    9,
    '市财政局发布通知，今年农村养老保险缴费标准从每人每年300元调到360元，企业职工不受影响，教育附加费不变。',
  ],
  [
    'some official phrasing',
    5,
    29,
    '近日，街道组织工作人员走访辖区商户，检查消防器材，发放安全手册两百余份，并就夜间用电提出建议。下一步，街道将继续做好检查，不断完善台账，请商户主动联系社区消防员，一起排查线路。',
  ],
  [
    'reads like a government work report',
    40,
    72,
    '一年来，全区实施重点项目86个，完成投资120亿元，新增就业1.2万人。持续优化营商环境，办理时限缩短三成；扎实推进老旧小区改造，惠及居民4300户。新建公园12处，空气优良天数达到310天，基层治理水平稳步提升。',
  ],
  [
    'almost all formula',
    85,
    100,
    '我们要提高政治站位，坚持系统观念，以钉钉子精神狠抓落实，凝心聚力、真抓实干，奋力谱写高质量发展新篇章。',
  ],
  [
    'plain English',
    0,
    5,
    'The road is closed on Monday while we mend a pipe. Buses will stop on Oak Street instead.',
  ],
  [
    'some official phrasing in English',
    5,
    39,
    'The council will start a new initiative next month to help small shops. Owners can ask for a grant of up to £500, and staff will visit each street to explain how it works.',
  ],
  [
    'almost all formula in English',
    85,
    100,
    'We remain fully committed to leveraging strategic partnerships to deliver transformative, sustainable outcomes for all stakeholders.',
  ],
];

test.each(ANCHORS)('%s lies between %d and %d', (_feel, low, high, text) => {
  expect(score(text)).toBeGreaterThanOrEqual(low);
  expect(score(text)).toBeLessThanOrEqual(high);
});
