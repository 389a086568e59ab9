import { describe, expect, test } from 'vitest';
import words from '../../../assets/rank/words.json' with { type: 'json' };
import { plainWord } from '../../text/normalise.ts';
import { pageOf, type Word, wordAt } from './lexicon.ts';
import { namedOrgan, ORGAN_LINES } from './tables.ts';
import { startsIn, WordTable } from './word-list.ts';

const wordOf = (text: string): Word | null => wordAt(plainWord(text));

describe('every word of the tables is in the dictionary', () => {
  test('names of organs, with their organ', () => {
    for (const line of ORGAN_LINES)
      for (const name of namedOrgan(line).names) expect([name, wordOf(name)?.kind]).toEqual([name, 'named']);
    expect(wordOf('央行微播')?.organ?.names).toContain('中国人民银行');
  });

  const { organs, posts, marks, negatives, suffixes, topics, words: neutral } = words;
  test.each(Object.entries({ ...organs, ...posts, ...marks, ...negatives, ...suffixes, topics, neutral }))(
    '%s',
    (_group, list) => {
      for (const text of list.split(' ').filter(Boolean))
        expect([text, wordOf(text)]).toEqual([text, expect.anything()]);
    },
  );
});

test('a page has the words that begin with a character, whatever their spelling in the tables', () => {
  for (const first of ['俱', '著', 'C', '乾', '湾', ',', '。', '1', '四']) {
    const plain = plainWord(first);
    for (const [second, entries] of pageOf(plain.charCodeAt(0)) ?? []) {
      for (const { text } of entries) expect(text.charAt(0)).toBe(plain);
      for (const { text } of entries) expect(text.charCodeAt(1) || 0).toBe(second);
    }
  }
  expect([pageOf(0), pageOf(0xd800), wordAt('')]).toEqual([null, null, null]);
});

test('words are found where they begin, in the order of the table, with their group', () => {
  expect(startsIn(' ab b ba', 'b', ' ')).toEqual([4, 6]);
  expect(startsIn(';b|x b\nb', 'b', ';\n')).toEqual([1, 7]);
  const table = new WordTable({ one: 'ab b', two: 'ba', three: 'b cb' });
  expect(table.startingWith('b')).toEqual([
    ['b', 'one'],
    ['ba', 'two'],
    ['b', 'three'],
  ]);
});
