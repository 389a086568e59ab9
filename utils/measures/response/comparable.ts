import type { Reply } from '../../model/observation.ts';
import { merged } from './merged.ts';

/** A comment younger than this may still be answered: offices close at night and over the weekend. */
export const OLD_ENOUGH_HOURS = 48;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The clocks of site and browser may differ by so much. */
const CLOCK_SLACK = 86_400_000;

/** A comment whose replies were all seen. */
export interface Watched {
  post: string;
  /** Minutes to the answer; null = not answered. */
  minutes: number | null;
  /** Minutes from the comment to the last look at its replies. */
  watched: number;
  question: boolean | null;
  order: Reply['order'];
}

export interface Sorted {
  /** Old enough when last looked at: what the rate is counted from. */
  comparable: Watched[];
  /** Too young to be judged, though they tell how soon answers come. */
  young: Watched[];
  /** Only a part of the replies was seen; under which posts. */
  partial: string[];
  /** Answered under posts of others. */
  elsewhere: Watched[];
}

/**
 * Which comments can be judged: old enough when their replies were last looked at, and with all replies seen, whether or not an
 * answer is among them. Leaving out only the unanswered of the half-seen would raise the rate. A comment that comes
 * twice counts once; an answer before its comment, or after `asOf`, is an error and the pair is dropped.
 */
export function sortOut(replies: readonly Reply[], asOf: string): Sorted {
  const now = Date.parse(asOf);
  const result: Sorted = { comparable: [], young: [], partial: [], elsewhere: [] };
  for (const reply of merged(replies)) {
    const at = Date.parse(reply.commentAt);
    const answer = reply.answerAt ? Date.parse(reply.answerAt) : null;
    const seen = reply.seenAt ? Date.parse(reply.seenAt) : now;
    const looked = Number.isNaN(seen) ? now : Math.min(now, seen);
    // Written so that what is no date (NaN) is left out, too.
    if (!(at <= now && at <= looked + CLOCK_SLACK)) continue;
    if (answer !== null && !(answer >= at && answer <= now + CLOCK_SLACK)) continue;
    const watched: Watched = {
      post: reply.post,
      minutes: answer === null ? null : (answer - at) / MINUTE,
      watched: Math.max(0, looked - at) / MINUTE,
      question: reply.question ?? null,
      order: reply.order,
    };
    if (reply.elsewhere) {
      if (answer !== null) result.elsewhere.push(watched);
    } else if (reply.complete === false) result.partial.push(reply.post);
    else if (looked - at < OLD_ENOUGH_HOURS * HOUR) result.young.push(watched);
    else result.comparable.push(watched);
  }
  return result;
}
