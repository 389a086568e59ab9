import { expect, test } from 'vitest';
import { segment } from './segment.ts';

/** Words with their kind, unknown characters as they are. */
const cut = (text: string) =>
  segment(text)
    .map((piece) => (piece.word ? `${piece.text}/${piece.word.kind}` : piece.text))
    .join(' ');

test.each([
  ['湖北省长阳县', '湖北省/place 长阳县/place'],
  ['南京市长江大桥', '南京市/place 长江大桥/word'],
  ['南京市长张三', '南京/place 市长/post 张 三'],
  ['河北省石家庄市长安区委书记', '河北省/place 石家庄市/place 长安/place 区委/organ 书记/post'],
  ['上饶市委副书记', '上饶/place 市委/organ 副/mark 书记/post'],
  ['全国人大代表', '全国人大/named 代表/post'],
  ['山东省济南市长清区', '山东省/place 济南市/place 长清区/place'],
])('%s is divided on dictionary borders', (text, words) => {
  expect(cut(text)).toBe(words);
});

test('the pieces make up the text', () => {
  const text = '某省委常委、宣传部部长（副部级）hello世界';
  expect(
    segment(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
