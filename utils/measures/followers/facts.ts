import type { FollowerFact } from '../../model/finding.ts';
import type { FollowerRow } from '../../model/observation.ts';
import { clopperPearson } from '../../stats/binomial.ts';
import { isCount, isSaid } from './count.ts';
import { namePattern } from './name-pattern.ts';

/** "Few": the boundary of the zombie counter that Sina Weibo itself ran in May 2011. */
export const FEW = 5;

/** Follows many: at least so many accounts, and … */
export const FOLLOWS_MANY = 100;

/** … at least so many for each follower (rule SB1 of Cresci et al. 2015, which flagged next to no real account). */
export const FOLLOWS_PER_FOLLOWER = 50;

/** A fact about one row: true, false, or null where the row does not tell. */
type Test = (row: FollowerRow) => boolean | null;

const not = (flag: boolean | null | undefined) => (typeof flag === 'boolean' ? !flag : null);

/** What can be counted of followers, by the id of the fact. An unknown field is unknown, never zero or false. */
export const TESTS = {
  'few-posts': (row) => (isCount(row.posts) ? row.posts < FEW : null),
  'few-followers': (row) => (isCount(row.followers) ? row.followers < FEW : null),
  'follows-many': (row) =>
    isCount(row.followers) && isCount(row.following)
      ? row.following >= FOLLOWS_MANY && row.following >= FOLLOWS_PER_FOLLOWER * row.followers
      : null,
  'no-avatar': (row) => not(row.hasAvatar),
  'no-bio': (row) => not(row.hasBio),
  'machine-name': (row) => row.namePattern ?? (row.name ? namePattern(row.name) : null),
} satisfies Record<string, Test>;

/** Every fact: of rows, and of the list as a whole (burst.ts, names-alike.ts). Each has its words in locales/. */
export const FACT_IDS: readonly string[] = [...Object.keys(TESTS), 'created-together', 'names-alike'];

/** A row tells something only if at least one count is there, and every count that is there can be one. */
export function isUsable(row: FollowerRow): boolean {
  const counts = [row.followers, row.following, row.posts].filter(isSaid);
  return counts.length > 0 && counts.every(isCount);
}

/** Counts every fact over the usable rows; `n` is the number of rows that tell it, and a fact that none tells is left out. */
export function countFacts(rows: readonly FollowerRow[]): FollowerFact[] {
  return Object.entries(TESTS).flatMap(([id, test]: [string, Test]) => {
    const answers = rows.map(test).filter((answer) => answer !== null);
    const n = answers.length;
    const count = answers.filter(Boolean).length;
    return n === 0 ? [] : [{ id, count, n, interval: clopperPearson(count, n) }];
  });
}
