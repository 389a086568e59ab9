import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromLine, toLine } from './answer-line.ts';
import { MAX_TEXT } from './limits.ts';

it('reads what it wrote, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.webUrl({ validSchemes: ['https'] }),
      fc.string(),
      (status, url, text) => {
        expect(fromLine(toLine({ status, url, text }))).toEqual({ status, url, text });
      },
    ),
  );
});

it.each([
  null,
  undefined,
  7,
  {},
  ['200 https://weibo.com/\n{}'],
  '',
  '200',
  '200 https://weibo.com/', // no text part
  '200 http://weibo.com/\n{}',
  '200 javascript:alert(1)\n{}',
  '2000 https://weibo.com/\n{}',
  'x 200 https://weibo.com/\n{}',
  `200 https://weibo.com/${'a'.repeat(5000)}\n{}`,
  `200 https://weibo.com/\n${'a'.repeat(MAX_TEXT + 5000)}`,
])('refuses what a page made up (%#)', (line) => {
  expect(fromLine(line)).toBeNull();
});
