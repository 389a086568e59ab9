import { type Fitted, isFlagged, tellsBoth } from '../../utils/measures/followers/model.ts';
import { type Example, fitLogistic } from './fit.ts';
import type { LabelledRow, LabelledSet } from './sets.ts';

/** The model is fitted to classes of equal weight, so one half is where it finds either as likely. Not tuned. */
const CUT = 0.5;

/**
 * What a set that nobody has seen may flag of its real accounts beyond the worst that was seen. Each of the six sets, left out,
 * exceeds the others' worst by .026 at most (`npm run evaluate -- followers`); the margin is about twice that.
 */
export const MARGIN = 0.05;

/** Share of a class that the model flags. */
export interface Rates {
  name: string;
  /** Of the accounts of the set's own concept. */
  hits: number;
  /** Of its real accounts. */
  falseAlarms: number;
}

/**
 * The model of the sets that are about empty followers. Each class of each set weighs the same, so that no large set decides.
 * The real accounts of all sets, whatever else their concept, say how often real people are flagged at worst.
 */
export function train(sets: readonly LabelledSet[]): Fitted & { rates: Rates[] } {
  const examples = sets.filter(({ concept }) => concept === 'empty').flatMap(examplesOf);
  const [base = 0, followers = 0, posts = 0] = fitLogistic(examples).map((weight) => round(weight, 3));
  if (followers > 0 || posts > 0)
    throw new Error('an emptier row would score lower: the fit is not monotone');
  const typical = { followers: round(mean(examples, 0), 3), posts: round(mean(examples, 1), 3) };
  const model = { weights: { base, followers, posts }, typical, cut: CUT, worst: 0, margin: MARGIN };
  const rates = sets.map((set) => ratesOf(set, model));
  const worst = Math.ceil(1000 * Math.max(...rates.map(({ falseAlarms }) => falseAlarms))) / 1000;
  return { ...model, worst, rates };
}

export function ratesOf({ name, rows }: LabelledSet, model: Fitted): Rates {
  const share = (positive: boolean) => {
    const some = rows.filter((row) => row.positive === positive);
    return round(some.filter((row) => isFlagged(row, model)).length / some.length, 4);
  };
  return { name, hits: share(true), falseAlarms: share(false) };
}

/** The two counts as the model sees them. */
export function features(row: LabelledRow): number[] {
  return [Math.log1p(row.followers ?? 0), Math.log1p(row.posts ?? 0)];
}

function examplesOf({ rows }: LabelledSet): Example[] {
  return weighted(rows.filter(tellsBoth), features);
}

/** Both classes weigh 1 together, whatever their sizes. */
export function weighted(rows: readonly LabelledRow[], see: (row: LabelledRow) => number[]): Example[] {
  const positives = rows.filter(({ positive }) => positive).length;
  return rows.map((row) => ({
    x: see(row),
    positive: row.positive,
    weight: 1 / (row.positive ? positives : rows.length - positives),
  }));
}

function mean(examples: readonly Example[], at: number): number {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return examples.reduce((sum, { x, weight }) => sum + weight * (x[at] ?? 0), 0) / total;
}

export function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
