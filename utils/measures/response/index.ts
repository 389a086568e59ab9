import type { Answered } from '../../model/finding.ts';
import type { Measure } from '../contract.ts';
import { OLD_ENOUGH_HOURS, sortOut, type Watched } from './comparable.ts';
import { explain } from './evidence.ts';
import { figuresOf } from './figures.ts';

/** With fewer comments the interval spans most of what is possible. */
export const ENOUGH_COMMENTS = 5;

/**
 * Does the account answer? The share of comparable comments by others that it answered, and how soon; of the questions among them, apart.
 * docs/methods/response.md.
 */
export const response: Measure<'response'> = {
  id: 'response',
  version: 3,
  measure(seen) {
    const sorted = sortOut(seen.replies ?? [], seen.asOf);
    const { comparable, young, partial, elsewhere } = sorted;
    const closed = seen.posts.filter((post) => post.commentsClosed === true).length;
    const enough = comparable.length >= ENOUGH_COMMENTS;
    const evidence = explain(seen, sorted, closed, enough);
    if (!enough) {
      const nothing = comparable.length + young.length + partial.length === 0;
      if (nothing && closed > 0 && closed === seen.posts.length) {
        return { missing: 'not-applicable', needs: 'posts with open comments', evidence };
      }
      return {
        missing: nothing ? 'not-observed' : 'too-little',
        needs: `${ENOUGH_COMMENTS} comments older than ${OLD_ENOUGH_HOURS} hours with their replies`,
        ...(evidence.length > 0 && { evidence }),
      };
    }
    return {
      ...figuresOf(comparable, young),
      questions: questionsOf(comparable, young),
      elsewhere: elsewhere.length,
      evidence,
    };
  },
};

function questionsOf(comparable: Watched[], young: Watched[]): Answered | null {
  const asked = comparable.filter(({ question }) => question === true);
  if (asked.length < ENOUGH_COMMENTS) return null;
  return figuresOf(
    asked,
    young.filter(({ question }) => question === true),
  );
}
