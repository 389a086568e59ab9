import fitted from '../../../assets/followers/model.json' with { type: 'json' };
import type { FollowerRow } from '../../model/observation.ts';
import { isCount } from './count.ts';

/** Log-odds of "empty" are `base` plus each weight times ln(1 + count). No weight is above 0: an emptier row scores no lower. */
export interface Weights {
  base: number;
  followers: number;
  posts: number;
}

/** What training makes (`npm run train:followers`), as far as the measure needs it. */
export interface Fitted {
  weights: Weights;
  /** ln(1 + count) that stands in for an unknown count: the mean over the training data. */
  typical: { followers: number; posts: number };
  /** Rows at or above this zombie-likeness are flagged. */
  cut: number;
  /** The largest share of real accounts that was flagged in any labelled set … */
  worst: number;
  /** … and what may come on top in a set that nobody has seen. */
  margin: number;
}

export const FITTED: Fitted = fitted;

/** How the sets that are about empty followers were flagged: what the unvalidated range rests on. */
export const RATES = fitted.sets.filter(({ concept }) => concept === 'empty');

/** Sites that any of the labelled data comes from. Elsewhere nobody knows what an empty account looks like. */
export const SITES: readonly string[] = fitted.sites;

/**
 * Zombie-likeness of one follower, 0–1: how much it looks like an empty account that nobody uses. From followers and posts
 * alone, because nothing else kept its meaning on data that the model had not seen (docs/methods/followers.md).
 * The number is a rank, not a probability.
 */
export function scoreRow(row: FollowerRow, { weights, typical }: Fitted = FITTED): number {
  const followers = isCount(row.followers) ? Math.log1p(row.followers) : typical.followers;
  const posts = isCount(row.posts) ? Math.log1p(row.posts) : typical.posts;
  const odds = weights.base + weights.followers * followers + weights.posts * posts;
  return Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
}

/** Looks empty. A row that does not tell both counts is never flagged: unknown is no evidence. */
export function isFlagged(
  row: FollowerRow,
  model: Fitted = FITTED,
  score: number = scoreRow(row, model),
): boolean {
  return tellsBoth(row) && score >= model.cut;
}

/** Both counts that the model needs are known. */
export function tellsBoth(row: FollowerRow): boolean {
  return isCount(row.followers) && isCount(row.posts);
}
