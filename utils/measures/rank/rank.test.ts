import { describe, expect, test } from 'vitest';
import { judge, levelOfText } from './example.ts';

const of = (verifiedReason: string, verifiedType = 0) => judge({ verifiedReason, verifiedType }).rank;

describe('what a phrase leaves out comes from the phrase before it, and the highest post counts', () => {
  test.each([
    ['安徽省滁州市委副书记、市长', 'L5'],
    ['市长，安徽省滁州市委副书记', 'L6'],
    ['滁州市副市长、公安局局长', 'L6'],
    ['全椒县教育局党委书记、局长', 'L9'],
    ['滁州市政协副主席、民革滁州市委主委', 'L6'],
  ])('%s: %s', (reason, level) => expect(levelOfText(reason)).toBe(level));
});

describe('the order of evidence: stated level, standing committee, highest post, formula', () => {
  test.each([
    ['滁州市全椒县委书记（副厅级）', 'L6'],
    ['滁州市委常委、全椒县委书记', 'L6'],
    ['安徽省财政厅三级调研员', 'L8'],
    ['安徽省财政厅处长，享受副厅级待遇', 'L7'],
  ])('%s: %s', (reason, level) => expect(levelOfText(reason)).toBe(level));
});

test('places of one name: the place before decides, then the location, else all levels are given', () => {
  expect(levelOfText('沈阳市和平区区长')).toBe('L6');
  expect(levelOfText('天津市和平区区长')).toBe('L5');
  expect(of('和平区区长')).toMatchObject({
    certainty: 'uncertain',
    levels: expect.arrayContaining(['L5', 'L6']),
  });
  const located = judge({ verifiedReason: '和平区区长', verifiedType: 0, location: '辽宁 沈阳' }).rank;
  expect(located).toMatchObject({ level: 'L6', certainty: 'certain' });
});

test('the name alone is likely at most; a range stays a range', () => {
  expect(judge({ name: '滁州市公安局', verifiedType: 1 }).rank).toMatchObject({
    level: 'L7',
    certainty: 'likely',
  });
  expect(of('滁州市公安局局长')).toMatchObject({ level: 'L7', levels: ['L7', 'L6'], certainty: 'uncertain' });
});

test('bands: two levels share one; unknown and community have none', () => {
  const band = (reason: string) => of(reason, 1);
  expect(band('外交部官方微博')).toMatchObject({ level: 'L3', band: 'B' });
  expect(band('滁州市公安局官方微博')).toMatchObject({ level: 'L7', band: 'D' });
  expect(band('某某发布平台')).toMatchObject({ level: 'UNK', band: '?' });
  expect(band('滁州市某某街道花园社区居委会')).toMatchObject({ level: 'GRASS', band: '?' });
});

test('Hong Kong, Macau and Taiwan are never on the ladder', () => {
  expect(of('香港特別行政區政府衞生署官方帳號', 1)).toMatchObject({
    level: null,
    tier: 'regional',
    standing: 'principal',
    band: 'C',
  });
  expect(of('高雄市市長')).toMatchObject({ level: null, tier: 'regional', standing: 'apex' });
  expect(levelOfText('国务院台湾事务办公室官方微博', 1)).toBe('L3');
});

test('the evidence quotes the words and says each step', () => {
  const reason = '👮江苏省 公安廳 副廳長';
  const found = of(reason);
  const evidence = 'evidence' in found ? found.evidence : [];
  expect(evidence.map((each) => each.id)).toEqual([
    'rank.from.reason',
    'rank.place.province',
    'rank.organ.department',
    'rank.post.deputy',
  ]);
  const [quoted] = evidence;
  expect(quoted?.quote).toBe(reason);
  expect(quoted?.spans?.map(([start, end]) => reason.slice(start, end))).toEqual([
    '江苏省',
    '公安廳',
    '副廳長',
  ]);
  expect(evidence[2]?.values).toEqual({ organ: '公安厅', rule: 'D01', level: 'L5', step: -2 });
});
