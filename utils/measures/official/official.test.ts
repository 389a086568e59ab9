import { describe, expect, test } from 'vitest';
import { judge } from '../rank/example.ts';

const official = (account: Parameters<typeof judge>[0]) => judge(account).official;

describe('the platform’s type', () => {
  test('1 is a department; certain with its text, likely with its name alone', () => {
    const verifiedReason = '苏州市人民政府新闻办公室官方微博';
    expect(official({ verifiedType: 1, verifiedReason })).toMatchObject({
      kind: 'department',
      certainty: 'certain',
    });
    expect(official({ verifiedType: 1, name: '苏州发布' })).toMatchObject({
      kind: 'department',
      certainty: 'likely',
    });
    expect(official({ verifiedType: 1, name: '小灵通' })).toMatchObject({
      kind: 'department',
      certainty: 'likely',
    });
  });

  test.each([-1, 200, 220, 400])(
    '%i is not verified, so not official, whatever the name says',
    (verifiedType) => {
      expect(official({ verifiedType, name: '苏州市公安局' })).toMatchObject({
        kind: 'not-official',
        certainty: 'certain',
      });
    },
  );

  test('0 is a person: the text decides, and a body without a post leaves doubt', () => {
    expect(official({ verifiedType: 0, verifiedReason: '江苏省苏州市财政局局长' })).toMatchObject({
      kind: 'individual',
      certainty: 'certain',
    });
    expect(official({ verifiedType: 0, verifiedReason: '苏州市财政局' })).toMatchObject({
      kind: 'individual',
      certainty: 'uncertain',
    });
    expect(official({ verifiedType: 0, verifiedReason: '苏州美食博主' })).toMatchObject({
      kind: 'not-official',
    });
  });

  test('2, 4 and 7 may be public bodies when the text says so', () => {
    expect(official({ verifiedType: 4, verifiedReason: '苏州大学官方微博' })).toMatchObject({
      kind: 'department',
    });
    expect(official({ verifiedType: 7, verifiedReason: '苏州市总工会官方微博' })).toMatchObject({
      kind: 'department',
    });
    expect(official({ verifiedType: 2, verifiedReason: '苏州某某科技有限公司' })).toMatchObject({
      kind: 'not-official',
    });
  });

  test('3 is a medium; of the state when it is in the list, or a place and its paper or broadcaster', () => {
    expect(official({ verifiedType: 3, name: '光明日报', verifiedReason: '光明日报官方微博' })).toMatchObject(
      { kind: 'not-official', mark: 'state-media' },
    );
    expect(official({ verifiedType: 3, name: '贵州日报' })).toMatchObject({ mark: 'state-media' });
    expect(official({ verifiedType: 3, name: '某某财经' })).toMatchObject({
      kind: 'not-official',
      mark: null,
    });
  });
});

describe('a mark without a text', () => {
  test.each(['苏州市公安局', '广东共青团', '上海发布', '朝阳区人民法院'])(
    '%s, organisation: place and organ of the state',
    (name) => {
      expect(official({ verified: true, verifiedType: 'organisation', name })).toMatchObject({
        kind: 'department',
        certainty: 'likely',
      });
    },
  );

  test.each(['上海美食', '小米手机', '北京国安足球俱乐部', '公安题材小说', '发布会', '江山科技'])(
    '%s, organisation: not official',
    (name) => {
      expect(official({ verified: true, verifiedType: 'organisation', name })).toMatchObject({
        kind: 'not-official',
      });
    },
  );

  test('a person’s name is never enough, unless it states place, organ and post', () => {
    expect(official({ verified: true, verifiedType: 'individual', name: '江山市长' })).toMatchObject({
      kind: 'not-official',
    });
    expect(official({ verified: true, verifiedType: 'individual', name: '苏州市公安局局长' })).toMatchObject({
      kind: 'individual',
      certainty: 'uncertain',
    });
  });

  test('nothing known gives nothing', () => {
    expect(official({ name: '小明' })).toMatchObject({ missing: 'not-observed' });
    expect(official({})).toMatchObject({ missing: 'not-observed' });
  });
});

test('state media keep their mark and get no rank', () => {
  const { rank } = judge({ verifiedType: 3, name: '人民日报', verifiedReason: '《人民日报》法人微博' });
  expect(rank).toMatchObject({ level: 'NONE', band: 'N', evidence: [{ id: 'rank.none.state-media' }] });
});

test('a mandate is an individual without a rank', () => {
  const found = judge({ verifiedType: 0, verifiedReason: '全国人大代表，某集团董事长' });
  expect(found.official).toMatchObject({ kind: 'individual', evidence: [{ id: 'official.text.mandate' }] });
  expect(found.rank).toMatchObject({ level: 'NONE', band: 'N' });
});
