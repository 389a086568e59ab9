import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon } from './draw.ts';
import { SIZES } from './make.ts';
import { encodePng } from './png.ts';

/** The pixel rows inside a PNG: comparing them leaves the zlib version out of the question. */
function pixelsOf(png: Buffer): Buffer {
  let at = 8;
  while (png.toString('latin1', at + 4, at + 8) !== 'IDAT') at += png.readUInt32BE(at) + 12;
  return inflateSync(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
}

describe('the icons under public/icon', () => {
  it.each(SIZES)('are what scripts/icons draws, at %i pixels', (size) => {
    const kept = readFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url));
    expect(pixelsOf(kept).equals(pixelsOf(encodePng(drawIcon(size), size)))).toBe(true);
  });
});
