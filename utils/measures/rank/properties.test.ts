import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../model/finding.ts';
import { divisions } from './divisions.ts';
import { judge, levelOfText } from './example.ts';

const ALL = divisions();
const byKind = (kind: string) =>
  fc.constantFrom(...ALL.filter((each) => each.kind === kind && each.parent).map((each) => each.name));
const PREFECTURE = byKind('prefecture');
const step = (level: string) => Number(level.slice(1));

/** Posts of a prefecture-level city that have a deputy. */
const CHIEFS: [before: string, post: string][] = [
  ['财政局', '局长'],
  ['发展和改革委员会', '主任'],
  ['人大常委会', '主任'],
  ['政协', '主席'],
  ['委', '书记'],
  ['中级人民法院', '院长'],
  ['卫健委', '主任'],
  ['教育局基础教育科', '科长'],
];

test('a deputy is one step below its chief', () => {
  fc.assert(
    fc.property(PREFECTURE, fc.constantFrom(...CHIEFS), (place, [organ, post]) => {
      const chief = step(levelOfText(`${place}${organ}${post}`));
      expect(step(levelOfText(`${place}${organ}副${post}`))).toBe(chief + 1);
    }),
  );
});

test('one ordinary prefecture is as good as another', () => {
  fc.assert(
    fc.property(PREFECTURE, PREFECTURE, fc.constantFrom(...CHIEFS), (one, other, [organ, post]) => {
      expect(levelOfText(`${one}${organ}${post}`)).toBe(levelOfText(`${other}${organ}${post}`));
    }),
  );
});

test('every county and district is read as its own place, whatever word its name sounds like', () => {
  for (const { name, kind, parent } of ALL) {
    if (!parent || !['county', 'subprovincial-district', 'municipal-district'].includes(kind)) continue;
    const level = levelOfText(`${parent.name}${name}人民政府官方微博`, 1);
    expect(`${name} ${level}`).toBe(
      `${name} ${kind === 'county' ? 'L7' : kind === 'municipal-district' ? 'L5' : 'L6'}`,
    );
  }
});

const TEXTS = [
  '四川省凉山彝族自治州公安局副局长',
  '浙江省委常委、宣传部部长',
  '安徽省芜湖市无为市市长',
  '全国人大代表、山东省某县县委书记',
  '国家统计局社会科技和文化产业统计司司长',
  '北京市海淀区中关村街道办事处主任',
];

test('a former post is former and never higher than the same post', () => {
  for (const text of TEXTS) {
    for (const former of ['原', '前', '曾任']) {
      const found = levelOfText(`${former}${text}`);
      expect(found).toBe(`${levelOfText(text)} former`);
    }
  }
});

test('full width, spaces, emoji and joiners change nothing', () => {
  const noise = fc.array(fc.constantFrom(' ', '\u3000', '\u200b', '👮', '\ufe0f', '\n', '\u200d', '\u00a0'), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.infiniteStream(noise), (text, stream) => {
      const noisy = [...text].map((char) => char + (stream.next().value ?? []).join('')).join('');
      expect(levelOfText(noisy)).toBe(levelOfText(text));
    }),
  );
  expect(levelOfText('成都市副市长（副厅级）')).toBe(levelOfText('成都市副市长(副厅级)'));
  expect(levelOfText('貴州省畢節市財政局副局長')).toBe('L8');
});

describe('whatever comes, an answer of the contract comes out', () => {
  const WORDS = [
    '省',
    '市',
    '县',
    '委',
    '书记',
    '副',
    '原',
    '长',
    '局',
    '公安',
    '（',
    '、',
    '《',
    '》',
    '的',
    '某',
    '镇',
    '村',
    '第八师',
    '兵团',
    '\ud800',
    '👮',
    'x',
  ];
  const chaos = fc.array(
    fc.oneof(fc.constantFrom(...WORDS), PREFECTURE, fc.string({ unit: 'binary', maxLength: 4 })),
    { maxLength: 40 },
  );
  const type = fc.constantFrom(null, -1, 0, 1, 2, 3, 7, 220, 'organisation', 'individual');

  test('for any text, type and name', () => {
    fc.assert(
      fc.property(chaos, chaos, type, (reason, name, verifiedType) => {
        const found = judge({ verifiedReason: reason.join(''), name: name.join(''), verifiedType });
        if (isMissing(found.official) || isMissing(found.rank)) return;
        const { level, levels, band, evidence } = found.rank;
        if (level !== null) expect(levels).toContain(level);
        if (found.official.kind === 'not-official') expect([level, band]).toEqual(['NONE', 'N']);
        const text = evidence[0]?.quote ?? '';
        for (const { quote = text, spans = [] } of evidence) {
          for (const [start, end] of spans) expect(start < end && end <= quote.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['', ' ', '\ud800', '长'.repeat(10_000), '省委书记'.repeat(2500), '北京市'.repeat(3000)])(
    'for extreme texts',
    (text) => {
      expect(() => judge({ verifiedReason: text, name: text, verifiedType: 0 })).not.toThrow();
    },
  );
});
