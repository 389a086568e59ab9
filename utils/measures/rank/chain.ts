import type { Evidence } from '../../model/finding.ts';
import { levelOf } from './band.ts';
import type { Reason } from './body.ts';
import { withDeputy } from './marks.ts';
import type { Ranked } from './post-rank.ts';
import type { TextReading } from './reading.ts';
import { originalSpans } from './spans.ts';
import { GRASS, type Step, UNKNOWN } from './tables.ts';

/** Posts that are counted from the head of the place, whatever organ is named beside them. */
const FROM_PLACE = new Set([
  'post.vice',
  'post.standing',
  'post.political',
  'post.discipline',
  'post.secretary-general',
]);

/**
 * The steps of the reasoning, one piece of evidence each. Besides the words of the sentence, `values` hold `level`, the
 * levels reached so far ("L5", "L7–L9", "UNK"), and `step`, how far that lies from what it is counted from (−2: two
 * steps down); without `step` the level comes from a table.
 */
export function chainOf(text: TextReading | null, { reasons, claim }: Ranked): Evidence[] {
  let before: Step | undefined;
  let place: Step | undefined;
  return once(reasons).map((reason) => {
    const { id, values, reached = [] } = reason;
    const level = reached.find(isOnLadder);
    const from = FROM_PLACE.has(id) ? place : before;
    const counted = level !== undefined && from !== undefined && !id.startsWith('place.');
    if (id.startsWith('place.')) place = level;
    if (level !== undefined) before = level;
    const plain =
      id.startsWith('post.') && text ? reason.spans.map((s) => withDeputy(text, claim, s)) : reason.spans;
    const spans = text ? originalSpans(text, plain) : [];
    return {
      id: `rank.${id}`,
      values: {
        ...values,
        ...(reached.length > 0 && { level: codes(reached) }),
        ...(counted && { step: from - level }),
      },
      ...(spans.length > 0 && { spans }),
    };
  });
}

/** Levels as text: "L5", "L7–L9", "L5, L7", "UNK" when none is on the ladder. */
export function codes(levels: Step[]): string {
  const [only] = levels;
  if (only !== undefined && levels.length === 1) return levelOf(only);
  const ladder = [...new Set(levels.filter(isOnLadder))].sort((a, b) => a - b);
  const [first, last] = [ladder.at(0), ladder.at(-1)];
  if (first === undefined || last === undefined) return levelOf(levels[0] ?? UNKNOWN);
  if (first === last) return levelOf(first);
  if (last - first === ladder.length - 1) return `${levelOf(first)}–${levelOf(last)}`;
  return ladder.map(levelOf).join(', ');
}

const isOnLadder = (level: Step) => level !== UNKNOWN && level < GRASS;

/** A unit's reasons may hold its place twice: by the service and by itself. */
function once(reasons: Reason[]): Reason[] {
  const same = (a: Reason, b: Reason) => a.id === b.id && a.spans[0]?.start === b.spans[0]?.start;
  return reasons.filter((reason, i) => !reasons.some((other, k) => k < i && same(other, reason)));
}
