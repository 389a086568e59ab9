/** `npm run icons` writes public/icon/<size>.png; icons.test.ts draws them again and compares the pixels. */
import { writeFileSync } from 'node:fs';
import { drawIcon } from './draw.ts';
import { encodePng } from './png.ts';

export const SIZES = [16, 32, 48, 96, 128] as const;

if (import.meta.main) {
  for (const size of SIZES) {
    writeFileSync(new URL(`../../public/icon/${size}.png`, import.meta.url), encodePng(drawIcon(size), size));
  }
}
