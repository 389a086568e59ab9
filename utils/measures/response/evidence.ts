import type { Evidence } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { OLD_ENOUGH_HOURS, type Sorted, type Watched } from './comparable.ts';
import { postsToOpen } from './open.ts';

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const RESPONSE_EVIDENCE = [
  'response.counted',
  'response.questions',
  'response.answer',
  'response.answer.question',
  'response.silent',
  'response.more',
  'response.young',
  'response.partial',
  'response.closed',
  'response.popular',
  'response.order',
  'response.elsewhere',
  'response.elsewhere.answer',
  'response.open',
] as const;
type Id = (typeof RESPONSE_EVIDENCE)[number];

/** Lines that name single answers and posts; what is beyond is counted. */
const LISTED = 100;
const LISTED_ELSEWHERE = 20;

/** What the figures rest on: every counted comment is in a line that opens its post, answers one by one, the silent ones post by post. */
export function explain(seen: Observations, sorted: Sorted, closed: number, enough: boolean): Evidence[] {
  const { comparable, young, partial, elsewhere } = sorted;
  const facts: Evidence[] = [];
  const say = (id: Id, values?: Evidence['values'], post?: string, more?: Partial<Evidence>) =>
    facts.push({ id, ...(values && { values }), ...(post && { post }), ...more });
  const answered = comparable.filter(({ minutes }) => minutes !== null);
  const questions = comparable.filter(({ question }) => question === true);
  const n = comparable.length;

  if (n > 0) say('response.counted', { answered: answered.length, n, posts: postsOf(comparable).size });
  if (questions.length > 0) {
    say('response.questions', {
      answered: questions.filter(({ minutes }) => minutes !== null).length,
      n: questions.length,
    });
  }
  if (closed > 0) say('response.closed', { n: closed, total: seen.posts.length });
  if (n > 0) sayOrder(comparable, say);
  if (young.length > 0) say('response.young', { n: young.length, hours: OLD_ENOUGH_HOURS });
  if (partial.length > 0) say('response.partial', { n: partial.length });
  if (elsewhere.length > 0) say('response.elsewhere', { n: elsewhere.length });
  if (!enough)
    for (const { post, ...values } of postsToOpen(seen, sorted)) say('response.open', values, post);

  const silent = postsOf(comparable.filter(({ minutes }) => minutes === null));
  for (const { minutes, post, question } of answered.slice(0, LISTED)) {
    say(question ? 'response.answer.question' : 'response.answer', { minutes: tenth(minutes ?? 0) }, post);
  }
  const room = Math.max(0, LISTED - answered.length);
  for (const [post, count] of [...silent].slice(0, room)) say('response.silent', { n: count }, post);
  const rest =
    Math.max(0, answered.length - LISTED) + [...silent.values()].slice(room).reduce((a, b) => a + b, 0);
  if (rest > 0) say('response.more', { n: rest });
  for (const { minutes, post } of elsewhere.slice(0, LISTED_ELSEWHERE)) {
    say('response.elsewhere.answer', { minutes: tenth(minutes ?? 0) }, post, { elsewhere: true });
  }
  return facts;
}

/** Lists by popularity are biased, and it is not known where a list stands of which the site did not tell. */
function sayOrder(
  comparable: Watched[],
  say: (id: 'response.popular' | 'response.order', values: Record<string, number>) => void,
): void {
  const total = comparable.length;
  const popular = comparable.filter(({ order }) => order === 'popular').length;
  const unknown = comparable.filter(({ order }) => !order).length;
  if (popular > 0) say('response.popular', { n: popular, total });
  if (unknown > 0) say('response.order', { n: unknown, total });
}

/** Posts with the number of comments under each, in the order in which they come. */
function postsOf(comments: readonly Watched[]): Map<string, number> {
  const posts = new Map<string, number>();
  for (const { post } of comments) posts.set(post, (posts.get(post) ?? 0) + 1);
  return posts;
}

const tenth = (minutes: number) => Math.round(minutes * 10) / 10;
