import type { Reply } from '../../model/observation.ts';

/** A comment younger than this may still be answered: offices close at night and over the weekend. */
export const OLD_ENOUGH_HOURS = 48;

/** The clocks of site and browser may differ by so much. */
const CLOCK_SLACK = 86_400_000;

export interface Comparable {
  /** Minutes to the answer; null = not answered. */
  minutes: number | null;
  post: string;
}

export interface Sorted {
  comparable: Comparable[];
  /** Too young to be judged. */
  young: number;
  /** Only a part of the replies was seen. */
  partial: number;
}

/**
 * Which comments can be judged: old enough, and with all their replies seen, whether or not an answer is among them. Leaving out
 * only the unanswered of the half-seen would raise the rate. A comment that comes twice counts once, answered if any copy is;
 * an answer before its comment, or after `asOf`, is an error and the pair is dropped.
 */
export function sortOut(replies: readonly Reply[], asOf: string): Sorted {
  const now = Date.parse(asOf);
  const result: Sorted = { comparable: [], young: 0, partial: 0 };
  for (const reply of merged(replies)) {
    const at = Date.parse(reply.commentAt);
    const answer = reply.answerAt ? Date.parse(reply.answerAt) : null;
    if (at > now || (answer !== null && (answer < at || answer > now + CLOCK_SLACK))) continue;
    if (now - at < OLD_ENOUGH_HOURS * 3_600_000) result.young++;
    else if (reply.complete === false) result.partial++;
    else
      result.comparable.push({ minutes: answer === null ? null : (answer - at) / 60_000, post: reply.post });
  }
  return result;
}

/** One entry per comment: the first answer wins, and once seen completely it is complete. */
function merged(replies: readonly Reply[]): Reply[] {
  const byId = new Map<string, Reply>();
  const rest: Reply[] = [];
  for (const reply of replies) {
    if (!reply.id) {
      rest.push(reply);
      continue;
    }
    const other = byId.get(reply.id);
    if (!other) {
      byId.set(reply.id, reply);
      continue;
    }
    const answers = [other.answerAt, reply.answerAt].filter((at) => typeof at === 'string').sort();
    const partial = other.complete === false && reply.complete === false;
    byId.set(reply.id, { ...other, answerAt: answers[0] ?? null, complete: !partial });
  }
  return [...byId.values(), ...rest];
}
