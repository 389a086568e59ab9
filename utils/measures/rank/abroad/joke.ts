import type { Against } from './against.ts';
import type { Claim } from './claim.ts';
import { LINKERS } from './language.ts';

/** Heads that take any complement: "Department of …". */
export const OPEN_HEAD = /^(?:minist|dep|bureau|secretar|bundes(?:amt|minist)|office|agenc|amt )/;

/** "Department of Coffee": a word that no government has an office for, right behind the office. */
export function jokeIn({ head, segment }: Claim): Against | null {
  const { tokens, folded, marks } = segment;
  if (!OPEN_HEAD.test(folded.text.slice(head.start, head.end))) return null;
  const mark = marks.find(
    (each) =>
      each.kind === 'joke' &&
      each.from > head.to &&
      each.from - head.to <= 3 &&
      tokens.slice(head.to + 1, each.from).filter((token) => !LINKERS.has(token.text)).length <= 1,
  );
  return mark ? { segment, mark } : null;
}
