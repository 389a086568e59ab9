import { median, quantile } from '../../utils/stats/quantile.ts';
import { seeded } from '../../utils/stats/random.ts';

/** Median of differences with its 95 % bootstrap interval (percentiles of 4,000 medians of resamples). */
export interface Estimate {
  median: number;
  interval: [low: number, high: number];
  n: number;
}

/** Deterministic: the same differences give the same interval. With fewer than three the interval is their range. */
export function estimate(differences: readonly number[]): Estimate {
  const n = differences.length;
  if (n < 3)
    return { median: median(differences), interval: [Math.min(...differences), Math.max(...differences)], n };
  const random = seeded(1);
  const medians = Array.from({ length: 4000 }, () =>
    median(differences.map(() => differences[Math.floor(random() * n)] ?? 0)),
  );
  return { median: median(differences), interval: [quantile(medians, 0.025), quantile(medians, 0.975)], n };
}

/** The estimate in another unit. */
export function scaled({ median, interval: [low, high], n }: Estimate, factor: number): Estimate {
  return { median: median * factor, interval: [low * factor, high * factor], n };
}
