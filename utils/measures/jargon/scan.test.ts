import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import characters from '../../../assets/jargon/characters.json' with { type: 'json' };
import { languageOf } from './language.ts';
import { scoreOf } from './scale.ts';
import { scanText } from './scan.ts';

const PLAIN = '明天早上七点到晚上九点，中山路修水管，车过不去，请改走解放路。';
const FORMAL = '我们高度重视，以主题教育为契机，扎实推进各项工作，取得显著成效，坚决做到“两个维护”。';
const OFFICIALESE = ['高度重视', '扎实推进', '取得显著成效', '“两个维护”', '以主题教育为契机'];

const raw = (text: string) => scanText(text)?.raw ?? Number.NaN;
const found = (text: string) => scanText(text)?.hits.map((hit) => text.slice(hit.start, hit.end)) ?? [];
const categories = (text: string) => scanText(text)?.hits.map((hit) => hit.category) ?? [];

/** Simplified to Traditional, character by character. */
const back = new Map([...characters.to].map((to, i) => [to, [...characters.from][i] ?? to]));
const traditional = (text: string) => [...text].map((c) => back.get(c) ?? c).join('');

describe('Chinese', () => {
  test('a plain notice has none; stock phrases are found where they stand', () => {
    expect(scanText(PLAIN)).toMatchObject({ hits: [], raw: 0, score: 0, language: 'zh' });
    for (const phrase of OFFICIALESE) expect(found(FORMAL)).toContain(phrase);
    expect(scanText(FORMAL)?.score).toBeGreaterThan(70);
  });

  test('each template finds what no list holds', () => {
    const examples: Record<string, string> = {
      advverb: '我局奋力践行',
      number: '落实“六张清单”',
      result: '创造了丰硕成果',
      yiwei: '以此次学习为主线',
      purpose: '为更好地服务',
      under: '在市委的坚强领导下',
      strict: '拧紧思想之弦',
      effort: '助力城市再上新台阶',
    };
    for (const [id, text] of Object.entries(examples)) expect(categories(text), text).toContain(id);
  });

  test('parallel clauses count only where they touch other evidence', () => {
    expect(categories('山清水秀，鸟语花香，风和日丽，春暖花开')).toEqual([]);
    expect(categories('真抓实干、久久为功、善作善成')).toContain('parallel');
  });

  test('a character under several pieces of evidence counts once, with the greatest weight', () => {
    const scan = scanText('扎实推进');
    expect(scan?.hits.length).toBeGreaterThan(0);
    expect(scan?.raw).toBeLessThanOrEqual(3);
  });

  test('addresses, mentions, emoji and marks of hashtags are not text; a repost tail is not ours', () => {
    const dressed = `#${FORMAL}#😀[鼓掌] https://t.cn/A6xyz @上海发布 `;
    expect(raw(dressed)).toBeCloseTo(raw(FORMAL), 12);
    expect(raw(`${PLAIN}//@某某:高度重视，扎实推进`)).toBe(0);
    for (const phrase of OFFICIALESE) expect(found(dressed)).toContain(phrase);
  });

  test('Traditional text gives the same number and the same places', () => {
    const text = traditional(FORMAL);
    expect(text).not.toBe(FORMAL);
    expect(raw(text)).toBe(raw(FORMAL));
    const places = (s: string) => scanText(s)?.hits.map(({ start, end }) => [start, end]);
    expect(places(text)).toEqual(places(FORMAL));
    expect(found('成效顯著，全覆蓋')).toEqual(found('成效显著，全覆盖').map(traditional));
  });

  test('a hit carries its weight, what to say instead, and how usual it is', () => {
    const hit = scanText('我们高度重视')?.hits.find(({ phrase }) => phrase === '高度重视');
    expect(hit).toMatchObject({ start: 2, end: 6, weight: expect.any(Number), plain: '说清做了什么' });
    expect(scanText('一体推进')?.hits[0]?.ratio).toBeGreaterThan(10);
  });
});

describe('English', () => {
  test('phrases count by their words, at the borders of words, whatever the case', () => {
    const text = 'We are fully committed to LEVERAGING strategic partnerships to empower all stakeholders.';
    expect(found(text).map((phrase) => phrase.toLowerCase())).toEqual(
      expect.arrayContaining(['leveraging', 'empower', 'stakeholders']),
    );
    expect(scanText(text)?.score).toBeGreaterThan(50);
    expect(raw('The school bus is late today, and we are sorry for that.')).toBe(0);
    expect(found('The keystone of the turkey farm is not a key to it, for all that you know')).not.toContain(
      'keystone',
    );
  });
});

describe('language', () => {
  test('script before tag, tag before guess; without a lexicon there is no number, least of all 0', () => {
    expect(languageOf(PLAIN, 'en')).toBe('zh');
    expect(languageOf('Die Stadt und das Land', 'de')).toBe('other');
    expect(languageOf('Die Stadt und das Land sind für alle Menschen da')).toBe('other');
    expect(languageOf('The road is closed and we are working on it')).toBe('en');
    expect(languageOf('本日は晴天なり')).toBe('other');
    expect(languageOf('오늘은 맑습니다')).toBe('other');
    expect(languageOf('😀 12:30')).toBeNull();
    expect(scanText('Die Stadt und das Land', 'de')).toBeNull();
    expect(scanText('')).toBeNull();
  });
});

describe('scale', () => {
  test('its anchors stay where they are', () => {
    for (const language of ['zh', 'en'] as const) {
      const anchors = [0, 0.08, 0.2, 0.36, 0.56, 0.8, 1, 3].map((value) => scoreOf(value, language));
      expect(anchors.map((score) => Math.round(score * 1e6) / 1e6)).toEqual([
        0, 10, 30, 50, 70, 90, 100, 100,
      ]);
    }
  });

  test('it never falls', () => {
    const density = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(density, density, (a, b) => {
        expect(scoreOf(Math.max(a, b), 'zh')).toBeGreaterThanOrEqual(scoreOf(Math.min(a, b), 'zh'));
      }),
    );
  });
});

/** Without white space, emoji and what joins them. */
const plainly = (text: string) => text.replace(/\s|\u200b|\ufe0f|\p{Extended_Pictographic}|\p{EMod}/gu, '');

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...OFFICIALESE,
    PLAIN,
    '，',
    '。',
    '\n',
    ' ',
    '😀',
    '@某某 ',
    '#',
    'http://t.cn/a ',
    '\ud800',
    '著',
    '覆蓋',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  test('nothing throws; spans lie in the text; raw lies in 0 to 3', () => {
    fc.assert(
      fc.property(text, (input) => {
        const scan = scanText(input);
        for (const { start, end } of scan?.hits ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
        if (scan?.language === 'zh') expect(scan.raw).toBeLessThanOrEqual(3);
        expect(scan?.raw ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('jargon added never lowers the score', () => {
    const sentence = fc.array(fc.constantFrom(...OFFICIALESE, PLAIN, FORMAL), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(sentence, fc.constantFrom(...OFFICIALESE), (parts, more) => {
        const input = `${parts.join('。')}。`;
        expect(scanText(input + more)?.score).toBeGreaterThanOrEqual((scanText(input)?.score ?? 0) - 1e-9);
      }),
    );
  });

  test('white space, emoji and the script change neither the score nor what is found', () => {
    const noise = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(' ', '\n', '\u3000', '😀', '👍🏽', '❤️', '\u200b')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(FORMAL, PLAIN, `${PLAIN}${FORMAL}`),
        noise,
        fc.boolean(),
        (input, list, old) => {
          let text = old ? traditional(input) : input;
          for (const [at, sign] of list) {
            const cut = at % (text.length + 1);
            if (/[\ud800-\udbff]$/.test(text.slice(0, cut))) continue;
            text = text.slice(0, cut) + sign + text.slice(cut);
          }
          expect(raw(text)).toBeCloseTo(raw(input), 12);
          expect(found(text).map(plainly)).toEqual(found(old ? traditional(input) : input));
        },
      ),
    );
  });

  test('plain text added never raises the density; the text said twice keeps it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...OFFICIALESE, PLAIN), { minLength: 1, maxLength: 9 }),
        (parts) => {
          const input = parts.join('。');
          expect(raw(`${input}\n${PLAIN}`)).toBeLessThanOrEqual(raw(input) + 1e-12);
          expect(raw(`${input}\n\n${input}`)).toBeCloseTo(raw(input), 12);
        },
      ),
    );
  });
});
