import type { Evidence } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { wilson } from '../../stats/binomial.ts';
import { median } from '../../stats/quantile.ts';
import type { Measure } from '../contract.ts';
import { type Comparable, OLD_ENOUGH_HOURS, sortOut } from './comparable.ts';

/** With fewer comments the interval spans most of what is possible. */
export const ENOUGH_COMMENTS = 5;

/** Answered comments that are shown one by one. */
const SHOWN = 3;

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const RESPONSE_EVIDENCE = [
  'response.counted',
  'response.answer',
  'response.young',
  'response.partial',
  'response.closed',
  'response.order',
] as const;
type Id = (typeof RESPONSE_EVIDENCE)[number];

/**
 * Does the account answer? The share of comparable comments by others that it answered, with Wilson's 95 % interval, and the median delay in
 * minutes. docs/methods/response.md.
 */
export const response: Measure<'response'> = {
  id: 'response',
  version: 2,
  measure(seen) {
    const { comparable, young, partial } = sortOut(seen.replies ?? [], seen.asOf);
    const closed = seen.posts.filter((post) => post.commentsClosed === true).length;
    const evidence = explain(seen, comparable, { young, partial, closed });
    const n = comparable.length;
    if (n < ENOUGH_COMMENTS) {
      const nothing = n + young + partial === 0;
      if (nothing && closed > 0 && closed === seen.posts.length) {
        return { missing: 'not-applicable', needs: 'posts with open comments', evidence };
      }
      return {
        missing: nothing ? 'not-observed' : 'too-little',
        needs: `${ENOUGH_COMMENTS} comments older than ${OLD_ENOUGH_HOURS} hours with their replies`,
        ...(evidence.length > 0 && { evidence }),
      };
    }
    const delays = comparable.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
    const answered = delays.length;
    return {
      rate: answered / n,
      interval: wilson(answered, n),
      medianMinutes: answered > 0 ? Math.round(median(delays) * 10) / 10 : null,
      n,
      answered,
      evidence,
    };
  },
};

interface Aside {
  young: number;
  partial: number;
  closed: number;
}

function explain(seen: Observations, comparable: Comparable[], aside: Aside): Evidence[] {
  const facts: Evidence[] = [];
  const say = (id: Id, values?: Evidence['values'], post?: string) =>
    facts.push({ id, ...(values && { values }), ...(post && { post }) });
  const answered = comparable.filter(({ minutes }) => minutes !== null);
  if (comparable.length > 0) {
    const posts = new Set(comparable.map(({ post }) => post)).size;
    say('response.counted', { answered: answered.length, n: comparable.length, posts });
  }
  for (const { minutes, post } of answered.slice(0, SHOWN)) {
    say('response.answer', { minutes: Math.round((minutes ?? 0) * 10) / 10 }, post);
  }
  if (aside.young > 0) say('response.young', { n: aside.young, hours: OLD_ENOUGH_HOURS });
  if (aside.partial > 0) say('response.partial', { n: aside.partial });
  if (aside.closed > 0) say('response.closed', { n: aside.closed, total: seen.posts.length });
  if (comparable.length > 0) say('response.order');
  return facts;
}
