import fc from 'fast-check';
import { expect, test } from 'vitest';
import traditional from '../../assets/rank/traditional.json' with { type: 'json' };
import { normalise, plainWord, spellingsOf } from './normalise.ts';

test('full width, Traditional, spaces and emoji come out as one spelling', () => {
  for (const text of [
    '上海市公安局',
    '上海市公安局 ',
    '上 海　市公安局',
    '上海市👮公安局\u200d',
    '上海市公安\ufe0f局',
  ]) {
    expect(normalise(text).text).toBe('上海市公安局');
  }
  expect(normalise('臺灣花蓮縣警察局').text).toBe('台湾花莲县警察局');
  expect(normalise('（副厅级），１２３ＡＢ').text).toBe('(副厅级),123ab');
});

test('every character knows where it stood in the original', () => {
  const original = '👮 上海　發布';
  const { text, at } = normalise(original);
  expect(text).toBe('上海发布');
  expect(at.slice(0, -1).map((i) => original.charAt(i))).toEqual(['上', '海', '發', '布']);
  expect(at.at(-1)).toBe(original.length);
});

test('any text is read without throwing, offsets never run backwards, and what is plain stays plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (original) => {
      const { text, at } = normalise(original);
      expect(at).toHaveLength(text.length + 1);
      expect(at.every((offset, i) => i === 0 || offset >= (at[i - 1] ?? 0))).toBe(true);
      expect(normalise(text).text).toBe(text);
    }),
  );
  expect(normalise('\ud800').text).toBe('');
  expect(normalise('长'.repeat(10_000)).text).toHaveLength(1000);
});

test('every character becomes what the definition says, by whichever short cut', () => {
  const silent = /[\s\p{C}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
  const { pairs } = traditional;
  const simple = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) simple.set(pairs.charAt(i), pairs.charAt(i + 1));
  const byDefinition = (char: string) =>
    [...char.normalize('NFKC')]
      .filter((part) => /[0-9#*]/.test(part) || !silent.test(part))
      .map((part) => simple.get(part) ?? part.toLowerCase())
      .join('');
  for (let code = 0; code < 0x30_000; code++) {
    const char = String.fromCodePoint(code);
    if (plainWord(char) !== byDefinition(char))
      expect(`${code}: ${plainWord(char)}`).toBe(byDefinition(char));
  }
});

test('every spelling of a plain character has that plain form', () => {
  expect(spellingsOf('台')).toEqual(['台', '檯', '臺', '颱']);
  expect(spellingsOf('x')).toEqual(['x', 'X']);
  for (const char of traditional.pairs)
    for (const spelling of spellingsOf(plainWord(char))) expect(plainWord(spelling)).toBe(plainWord(char));
});
