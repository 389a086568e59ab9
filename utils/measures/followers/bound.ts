import type { Interval } from '../../model/finding.ts';
import { clopperPearson } from '../../stats/binomial.ts';
import { FITTED, type Fitted } from './model.ts';

/** Share of empty followers if of real ones `falseAlarms` and of empty ones `hits` are flagged; within 0–1. */
function corrected(flagged: number, falseAlarms: number, hits: number): number {
  return Math.min(1, Math.max(0, (flagged - falseAlarms) / (hits - falseAlarms)));
}

/**
 * "At least": one-sided 95 % lower bound of the share of empty-looking followers, when `flagged` of `n` are flagged. Of the flagged
 * share only what its own noise leaves counts, less the false alarms of the worst labelled set and a margin; and every empty
 * one is taken to be flagged, so that the bound is never above the share that was flagged.
 */
export function atLeast(flagged: number, n: number, { worst, margin }: Fitted = FITTED): number {
  // The lower end of a two-sided 90 % interval is a one-sided 95 % bound.
  const [low] = clopperPearson(flagged, n, 0.9);
  return corrected(low, worst + margin, 1);
}

/**
 * Where the share would lie if this site were like one of the labelled sets: from the lowest to the highest of what they say, with the
 * noise of the flagged share. Nothing says that it is like any of them.
 */
export function rangeOf(
  flagged: number,
  n: number,
  rates: readonly { hits: number; falseAlarms: number }[],
): Interval {
  const [low, high] = clopperPearson(flagged, n);
  return [
    Math.min(...rates.map(({ hits, falseAlarms }) => corrected(low, falseAlarms, hits))),
    Math.max(...rates.map(({ hits, falseAlarms }) => corrected(high, falseAlarms, hits))),
  ];
}
