import { CONJUNCTIONS, LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** Words that may stand before an office without changing who speaks. */
const QUIET = new Set(
  'light says tier country union region metro citystate region+metro office role deputy member seat former neutral body house post gov title lure joke realm'.split(
    ' ',
  ),
);
/** Behind these stands where something is: "Germany in the UN". */
const PLACING = new Set('in at im beim bei bij chez presso'.split(' '));
const ARTICLES = new Set('the der dem den die das la le het de il'.split(' '));

/** Nothing before the head in its phrase makes it the complement of something else: "speechwriter for the Minister". */
export function isClean({ tokens }: Segment, marks: Mark[], head: Mark, person: boolean): boolean {
  if (
    !person &&
    isPlaced(tokens.slice(0, head.from).map((each) => (each.phrase === head.phrase ? each.text : ',')))
  )
    return false;
  for (let i = head.from - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.phrase !== head.phrase || token.run || CONJUNCTIONS.has(token.text)) return true;
    if (LINKERS.has(token.text)) continue;
    const mark = marks.find((each) => each.from <= i && each.to >= i);
    if (mark && !(QUIET.has(mark.kind) || mark.group === 'party')) return false;
    const next = tokens[i + 1];
    if (!mark && next?.phrase === token.phrase && i + 1 < head.from && LINKERS.has(next.text)) return false;
  }
  return true;
}

/** "in the", "beim": behind something, not at the beginning. */
function isPlaced(before: string[]): boolean {
  const last = before.at(-1) ?? '';
  const word = ARTICLES.has(last) ? before.at(-2) : last;
  return before.length > 1 && PLACING.has(word ?? '');
}
