import { describe, expect, test } from 'vitest';
import { scanText } from './scan.ts';

const score = (text: string) => scanText(text)?.score ?? Number.NaN;
const found = (text: string) => scanText(text)?.hits.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('to speak of jargon is not to use it', () => {
  test.each([
    '局长一张嘴就是“高度重视、切实加强、狠抓落实”，我坐底下快睡着了，路灯到底哪天修？',
    '又是“高度重视”“狠抓落实”，下水道堵了三年了。',
    '别再跟我说“赋能”和“抓手”了，到底哪天通水？',
    '什么“凝心聚力”“真抓实干”之类的套话，听得耳朵起茧。',
    '領導總說「高度重視」「狠抓落實」，可我家門口的下水道堵了三年了。',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
    expect(score(text)).toBe(0);
  });

  test('an office that quotes its own slogans uses them', () => {
    expect(found('全局坚决做到“两个维护”，落实“六张清单”。')).toEqual(
      expect.arrayContaining(['“两个维护”', '“六张清单”']),
    );
    expect(score('会议强调，要“高度重视、真抓实干”，推动各项工作落地见效。')).toBeGreaterThan(50);
  });
});

describe('words that are not the author’s own', () => {
  test('names of documents do not count', () => {
    expect(found('《关于进一步加强和深化营商环境的实施意见》今天发布，全文见网站。')).toEqual([]);
  });

  test('the title of a source that the post names does not count; a title of its own does', () => {
    const title = '【凝心聚力真抓实干】';
    expect(found(`${title}据新华社报道，昨天开了一天会。`)).toEqual([]);
    expect(found(`${title}昨天开了一天会。`).length).toBeGreaterThan(0);
  });

  test('a topic between # does not count, unless there is nothing else', () => {
    expect(found('#凝心聚力真抓实干#明天停水，请早点接水。')).toEqual([]);
    expect(found('#凝心聚力真抓实干#').length).toBeGreaterThan(0);
  });

  test('what stands in the gap of a template is the topic: the longer it is, the lower the density', () => {
    expect(score('加强农村道路桥梁和路灯养护工作')).toBeLessThan(score('加强路灯工作'));
  });
});
