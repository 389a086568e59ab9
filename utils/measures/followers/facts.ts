import type { FollowerFact } from '../../model/finding.ts';
import type { FollowerRow } from '../../model/observation.ts';
import { clopperPearson } from '../../stats/binomial.ts';
import { namePattern } from './name-pattern.ts';

/** "Few": the boundary of the zombie counter that Sina Weibo itself ran in May 2011. */
export const FEW = 5;

/** Follows many: at least so many accounts, and … */
export const FOLLOWS_MANY = 100;

/** … at least so many for each follower (rule SB1 of Cresci et al. 2015, which flagged next to no real account). */
export const FOLLOWS_PER_FOLLOWER = 50;

/** No account of any site has more followers or posts than people are alive; such a number is an error. */
const ABSURD = 10_000_000_000;

/** A fact about one row: true, false, or null where the row does not tell. */
type Test = (row: FollowerRow) => boolean | null;

const known = (value: number | null | undefined): value is number => typeof value === 'number';
const not = (flag: boolean | null | undefined) => (typeof flag === 'boolean' ? !flag : null);

/** What can be counted of followers, by the id of the fact. An unknown field is unknown, never zero or false. */
export const TESTS = {
  'few-posts': (row) => (known(row.posts) ? row.posts < FEW : null),
  'few-followers': (row) => (known(row.followers) ? row.followers < FEW : null),
  'follows-many': (row) =>
    known(row.followers) && known(row.following)
      ? row.following >= FOLLOWS_MANY && row.following >= FOLLOWS_PER_FOLLOWER * row.followers
      : null,
  'no-avatar': (row) => not(row.hasAvatar),
  'no-bio': (row) => not(row.hasBio),
  'machine-name': (row) => row.namePattern ?? (row.name ? namePattern(row.name) : null),
} satisfies Record<string, Test>;

export type FactId = keyof typeof TESTS;

/** A row tells something only if at least one count is there, and none is absurd. */
export function isUsable(row: FollowerRow): boolean {
  const counts = [row.followers, row.following, row.posts].filter(known);
  return counts.length > 0 && counts.every((count) => count <= ABSURD);
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
