import { ranks } from '../../utils/stats/rank-correlation.ts';

/** A score between 0 and 1, and what the row really is. */
export interface Scored {
  score: number;
  positive: boolean;
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const share = <T>(values: readonly T[], test: (value: T) => boolean) =>
  values.filter(test).length / Math.max(1, values.length);

/** Area under the ROC curve: how often a positive row scores above a real one; ties count half. */
export function auc(rows: readonly Scored[]): number {
  const place = ranks(rows.map(({ score }) => score));
  const positives = rows.filter(({ positive }) => positive).length;
  const sum = rows.reduce((total, { positive }, i) => total + (positive ? (place[i] ?? 0) : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
}

/** Mean squared error of the score taken as a probability. */
export function brier(rows: readonly Scored[]): number {
  return mean(rows.map(({ score, positive }) => (score - Number(positive)) ** 2));
}

/** One of ten equal bins of the score: its rows, their mean score, and how many of them are positive. */
export interface Bin {
  n: number;
  score: number;
  positive: number;
}

export function bins(rows: readonly Scored[]): Bin[] {
  return Array.from({ length: 10 }, (_, k) => {
    const some = rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === k);
    return {
      n: some.length,
      score: mean(some.map(({ score }) => score)),
      positive: share(some, ({ positive }) => positive),
    };
  });
}

/** Expected calibration error: the mean distance between score and share over the bins, each by its rows. */
export function ece(rows: readonly Scored[]): number {
  return bins(rows).reduce(
    (sum, { n, score, positive }) => sum + (n / rows.length) * Math.abs(score - positive),
    0,
  );
}
