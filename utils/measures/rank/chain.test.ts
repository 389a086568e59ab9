import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../i18n/catalog.ts';
import { isMissing } from '../../model/finding.ts';
import { codes } from './chain.ts';
import { judge } from './example.ts';
import { GRASS, NONE, UNKNOWN } from './tables.ts';

/** The steps of the reasoning in short: `words id level step`. */
function steps(verifiedReason: string, verifiedType = 0): string[] {
  const { rank } = judge({ verifiedReason, verifiedType });
  const [text, ...others] = isMissing(rank) ? [] : rank.evidence;
  return others.map(({ id, values = {}, spans = [] }) => {
    const words = spans.map(([start, end]) => text?.quote?.slice(start, end)).join('');
    const said = [values.level ?? values.range ?? values.band, values.step].filter(
      (each) => each !== undefined,
    );
    return [words, id.replace('rank.', ''), ...said].filter((each) => each !== '').join(' ');
  });
}

describe('how a rank came about, step by step', () => {
  test('place, organ and post, each with the words, the level reached and the distance', () => {
    expect(steps('浙江省公安厅副厅长')).toEqual([
      '浙江省 place.province L3',
      '公安厅 organ.department L5 -2',
      '副厅长 post.deputy L6 -1',
    ]);
  });

  test('a standing committee member is counted from the place, and the other post that was read is told', () => {
    expect(steps('浙江省委常委、组织部部长')).toEqual([
      '浙江 place.province L3',
      '常委 post.standing L4 -1',
      'other L4',
    ]);
  });

  test('the head of a party department is counted from the place, not from the department', () => {
    expect(steps('浙江省委宣传部部长').find((each) => each.includes('post.political'))).toContain(' -1');
  });

  test('an inner unit is counted from its organ; an organ of the table has no distance', () => {
    expect(steps('水利部规划计划司副司长')).toEqual([
      '水利部 organ.named L3',
      '规划计划司 organ.inner L5 -2',
      '副司长 post.deputy L6 -1',
    ]);
  });

  test('a range is said', () => {
    expect(steps('南京市栖霞区栖霞街道办事处官方微博', 1)).toContain('range L7–L9');
  });

  test('a stated level and a former post are shown with their words', () => {
    expect(steps('原云泽县副县长（正处级）')).toEqual(
      expect.arrayContaining(['正处级 stated L7', '原 former']),
    );
  });

  test('what has no rank ends without one', () => {
    expect(steps('云泽县白鹭经济技术开发区管委会官方微博', 1)[0]).toMatch(/place\.zone UNK$/);
    expect(steps('浙江省人大代表').at(-1)).toBe('人大代表 post.mandate NONE');
  });

  test('elsewhere tier and standing give the band', () => {
    expect(steps('香港特别行政区政府水务署', 1)).toEqual(['tier.regional', 'standing.principal', 'band C']);
  });
});

test('levels as text: one, a range, a gap, none', () => {
  expect([[5], [8, 7, 9], [5, 7], [UNKNOWN, 7], [UNKNOWN], [GRASS], [NONE], []].map(codes)).toEqual([
    'L5',
    'L7–L9',
    'L5, L7',
    'L7',
    'UNK',
    'GRASS',
    'NONE',
    'UNK',
  ]);
});

test.each(Object.entries(CATALOG))(
  'every step that has a sentence has its short words in %s',
  (_language, words) => {
    const sentences = Object.keys(CATALOG.en).filter((key) =>
      /^evidence\.rank\.(place|organ|post)\./.test(key),
    );
    const short = sentences.map((key) => key.replace('evidence.rank.', 'chain.'));
    expect(short.filter((key) => !words[key])).toEqual([]);
  },
);
