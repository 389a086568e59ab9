import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;
const folder = (language: string) => new URL(`../locales/${language}/`, import.meta.url);
const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(file, folder(language)), 'utf8'));
const areas = readdirSync(folder('en'));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
/** Plural forms exist only where a language has them. */
const withoutPlurals = (keys: string[]) => keys.filter((key) => !key.includes('#')).sort();

// Characters that are written otherwise in Taiwan, whatever the word.
const SIMPLIFIED =
  /[们个这来时会对关开门问间见观说话语请读谁认证让记设计许该详误诉评论试调谢护报级经给结统维网纪约红纲绍终组细线练织续绝编缘红绩账贴贵费资质购贫货责败财贡则刚创别劳动势务员启响围图团国圆声处备够奖学实宽对导将尔岁币师带帮广应库废异弃张强归当录彻态总恋恶惊惯战扩执扬择护拟拥损换据携斗断无旧显晋暂术机权条极构标样档桥检楼欢毕气汇没测济浏润满滤灭灯灵点热爱独状环现电画监盖盘着码确离种积称稳穷窃竞笔签简粮纵终罗职联肃脑脚舰艺节范药虑虽补装规视览觉触议讯访译诗诚询谈谋贺轮软轻载输辑边过还进远违连迟选递遗郑释钟钱铁错镇长闭闻阅阵际陆险随难雾静韩页顶项顺须顾预领频题额风飞饭馆马驱验骗鱼鸟麦黄齐齿龙]/;

describe('the messages', () => {
  it.each(LANGUAGES)('has the same files in %s', (language) => {
    expect(readdirSync(folder(language)).sort()).toEqual([...areas].sort());
  });

  describe.each(areas)('%s', (area) => {
    const english = read('en', area);

    it.each(LANGUAGES)('has the same keys in %s', (language) => {
      expect(withoutPlurals(Object.keys(read(language, area)))).toEqual(withoutPlurals(Object.keys(english)));
    });

    it.each(LANGUAGES)('fills the same places in %s', (language) => {
      const wrong = Object.entries(read(language, area)).filter(([key, text]) => {
        const like = english[key] ?? english[key.replace(/#.*/, '')];
        const differing = new Set(places(text)).symmetricDifference(new Set(places(like ?? '')));
        // A plural form may say its number as a word.
        if (key.includes('#')) differing.delete('{n}');
        return differing.size > 0;
      });
      expect(wrong).toEqual([]);
    });

    it.each(LANGUAGES)('leaves nothing empty in %s', (language) => {
      expect(Object.entries(read(language, area)).filter(([, text]) => text.trim() === '')).toEqual([]);
    });

    it('is written in traditional characters for Taiwan', () => {
      const wrong = Object.entries(read('zh_TW', area)).filter(([, text]) => SIMPLIFIED.test(text));
      expect(wrong).toEqual([]);
    });
  });

  it('names no key twice over all areas', () => {
    const keys = areas.flatMap((area) => Object.keys(read('en', area)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
