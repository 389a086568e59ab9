import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FILES = {
  tap: 'content-scripts/tap.js',
  annotate: 'content-scripts/annotate.js',
  card: 'card.js',
  highlight: 'highlight.js',
  background: 'background.js',
} as const;

/** Bytes of a built script, as it is and after gzip -9; null when the build has no such file. */
export type Sizes = Record<keyof typeof FILES, { raw: number; gzip: number } | null>;

export function sizesOf(extension: string): Sizes {
  const sizes = {} as Sizes;
  for (const [name, file] of Object.entries(FILES) as [keyof Sizes, string][]) {
    const path = join(extension, file);
    const bytes = existsSync(path) ? readFileSync(path) : null;
    sizes[name] = bytes && { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  }
  return sizes;
}
