import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, splitLines } from './lines.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 4, longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(pieces(new TextEncoder().encode(text), size), longest))
    lines.push(line);
  return lines;
}

test('LF and CRLF end a line; the last line needs no end; blank lines count', async () => {
  expect(await split('a\r\n\nb')).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '' },
    { number: 3, text: 'b' },
  ]);
});

test('a byte-order mark is removed', async () => {
  expect(await split('\ufeff{}\n')).toEqual([{ number: 1, text: '{}' }]);
});

test('a line that is too long is dropped and the next one is read', async () => {
  const lines = await split(`${'x'.repeat(9)}\n${'y'.repeat(8)}\r\n${'z'.repeat(20)}\nend`, 4, 8);
  expect(lines.map(({ text }) => text)).toEqual([null, 'yyyyyyyy', null, 'end']);
});

test('where chunks are cut never matters, not even inside a character', async () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '围', '😀', ' ')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (input, size) => {
      const lines = input.split(/\r?\n/);
      if (lines.at(-1) === '') lines.pop();
      expect((await split(input, size)).map((line) => line.text)).toEqual(lines);
    }),
  );
});
