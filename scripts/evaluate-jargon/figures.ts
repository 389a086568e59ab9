import { scanText } from '../../utils/measures/jargon/index.ts';
import { spearman } from '../../utils/stats/rank-correlation.ts';

export const rawOf = (text: string) => scanText(text)?.raw ?? 0;
export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
export const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
export const share = <T>(values: readonly T[], test: (value: T) => boolean) =>
  values.filter(test).length / Math.max(1, values.length);

/** A sentence with its human rating 0–4. */
export interface Judged {
  rating: number;
  text: string;
}

/** n, rank correlation, AUC of ≥ 3 against ≤ 1, and the mean density at each rating. */
export function agreement(what: string, rows: readonly Judged[]): string {
  const scored = rows.map(({ rating, text }) => ({ rating, raw: rawOf(text) }));
  const ratings = scored.map(({ rating }) => rating);
  const rho = spearman(
    ratings,
    scored.map(({ raw }) => raw),
  );
  const high = scored.filter(({ rating }) => rating >= 3);
  const low = scored.filter(({ rating }) => rating <= 1);
  const wins = high.flatMap((a) => low.map((b) => (a.raw > b.raw ? 1 : a.raw === b.raw ? 0.5 : 0)));
  const auc = wins.length > 0 ? mean(wins).toFixed(3) : '–';
  const means = [0, 1, 2, 3, 4].map((level) => {
    const of = scored.filter(({ rating }) => Math.round(rating) === level);
    return of.length > 0 ? mean(of.map(({ raw }) => raw)).toFixed(2) : '–';
  });
  return `${what}\tn ${rows.length}\tSpearman ${rho.toFixed(3)}\tAUC ${auc}\tmean raw by rating ${means.join(' / ')}`;
}

/** Agreement of two ratings beyond chance, a difference weighing by its square. */
export function weightedKappa(pairs: readonly (readonly [number, number])[], levels = 5): number {
  const n = pairs.length;
  const margin = (k: 0 | 1) =>
    Array.from({ length: levels }, (_, level) => pairs.filter((pair) => pair[k] === level).length / n);
  const [first, second] = [margin(0), margin(1)];
  const observed = mean(pairs.map(([a, b]) => (a - b) ** 2));
  let expected = 0;
  for (let a = 0; a < levels; a++)
    for (let b = 0; b < levels; b++) expected += (first[a] ?? 0) * (second[b] ?? 0) * (a - b) ** 2;
  return expected > 0 ? 1 - observed / expected : 1;
}
