import type { Digest } from '../../utils/model/digest.ts';
import type { World } from './world.ts';

/** What each badge says, one account a line: name, chip, the sentence. Accounts without a badge have a dash. */
export function table(world: World, digests: readonly Digest[]): string {
  const byKey = new Map(digests.map((digest) => [digest.key, digest]));
  const rows = world.accounts.map(({ id, name }) => {
    const digest = byKey.get(`weibo:${id}`);
    return [name, digest?.chip ?? '–', digest?.label ?? 'no badge'];
  });
  const widths = [0, 1].map((k) => Math.max(...rows.map((row) => widthOf(row[k] ?? ''))));
  return rows
    .map(([name = '', chip = '', label = '']) => `${pad(name, widths[0])}  ${pad(chip, widths[1])}  ${label}`)
    .join('\n');
}

/** Columns in a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);
}

function pad(text: string, width = 0): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
