import type { Evidence } from '../../model/finding.ts';
import type { FollowersSample } from '../../model/observation.ts';
import { countFacts, isUsable } from './facts.ts';

/** What can be said of the list itself: how much of it the site shows, which pages were seen, and its other end. */
export const LIST_EVIDENCE = [
  'followers.hidden',
  'followers.listed',
  'followers.pages',
  'followers.end-newest',
  'followers.end-largest',
] as const;
type Id = (typeof LIST_EVIDENCE)[number];

/** With fewer rows the other end of the list says nothing. */
const ENOUGH_AT_OTHER_END = 15;

export function listEvidence(
  sample: FollowersSample,
  otherEnd: FollowersSample | null | undefined,
): Evidence[] {
  const facts: Evidence[] = [];
  const say = (id: Id, values?: Evidence['values']) => facts.push({ id, ...(values && { values }) });
  if (sample.hidden === true && sample.rows.length === 0) say('followers.hidden');
  const { listed, total } = sample;
  if (listed != null && total != null && listed < total) say('followers.listed', { n: listed, total });
  const pages = (sample.pages ?? []).filter(({ rows }) => rows > 0).map(({ page }) => page);
  if (pages.length > 1) say('followers.pages', { n: pages.length, last: Math.max(...pages) });
  const end = otherEnd && otherEnd.order !== 'unknown' ? fewPostsAt(otherEnd) : null;
  if (end && otherEnd)
    say(otherEnd.order === 'largest' ? 'followers.end-largest' : 'followers.end-newest', end);
  return facts;
}

/** The fact that tells most, counted at the other end: the truth about all followers lies where neither end shows it. */
function fewPostsAt({ rows }: FollowersSample): { n: number; low: number; high: number } | null {
  const fact = countFacts(rows.filter(isUsable)).find(({ id }) => id === 'few-posts');
  if (!fact || fact.n < ENOUGH_AT_OTHER_END) return null;
  const [low, high] = fact.interval.map((share) => Math.round(share * 100)) as [number, number];
  return { n: fact.n, low, high };
}
