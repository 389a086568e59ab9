import type { Certainty } from '../../model/finding.ts';
import { GRASS, type Ruling, type Step, UNKNOWN, weaker } from './tables.ts';

/** What a post gives, and the message below `evidence.rank` that says why. */
export type PostRuling = Ruling & { id: string };

/** A ruling in one line. */
export function set(rule: string, level: Step, certainty: Certainty, levels: Step[] = [level]): Ruling {
  return { rule, level, certainty, levels };
}

/** So many steps down the ladder; what is not on the ladder stays where it is. */
export function down(level: Step, by: number): Step {
  return level === UNKNOWN || level >= GRASS ? level : Math.min(level + by, 11);
}

/** So many steps below a body, as sure as the body's own rank at most. */
export function relative(
  body: Ruling,
  rule: string,
  id: string,
  by: number,
  certainty: Certainty,
): PostRuling {
  return {
    rule,
    level: down(body.level, by),
    levels: body.levels.map((each) => down(each, by)),
    certainty: weaker(body.certainty, certainty),
    id: `post.${id}`,
  };
}

/** The ruling alone, without what else is known of a body. */
export function ruling({ rule, level, certainty, levels }: Ruling): Ruling {
  return { rule, level, certainty, levels };
}
