import { quantile } from './quantile.ts';

/** Somebody waited for an event: for `time` until it came, or for `watched` in vain. Any unit. */
export interface Wait {
  /** null: it had not come when the watching ended. */
  time: number | null;
  watched: number;
}

/** A wait that stands for `weight` such waits. */
export interface WeightedWait extends Wait {
  weight: number;
}

/**
 * When half of the events that come at all have come, or null when none has. By the Kaplan–Meier estimate, so that those who were watched for
 * a short time count for as long as they were watched and no longer: the median of the events seen alone is too short, since late ones are
 * seen only by those who watch long. Where exactly half have come between two events, it is the middle between them, as of any median.
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const order = inOrder(waits);
  return weightedMedian(order, horizonOf(order));
}

/** Beyond this so few were watched that one late event would outweigh many early ones. */
export function horizonOf(waits: readonly Wait[]): number {
  return quantile(
    waits.map(({ watched, time }) => Math.max(watched, time ?? 0)),
    0.9,
  );
}

/** Sorted as `weightedMedian` needs them: by the end of the wait, events before those who stopped watching just then. */
export function inOrder<W extends Wait>(waits: readonly W[]): (W & WeightedWait)[] {
  return waits
    .map((wait) => ({ weight: 1, ...wait }))
    .sort(
      (a, b) =>
        (a.time ?? a.watched) - (b.time ?? b.watched) || Number(a.time === null) - Number(b.time === null),
    );
}

/** The same for waits in order, each with a weight, up to a horizon. */
export function weightedMedian(waits: readonly WeightedWait[], horizon: number): number | null {
  const steps = cumulative(waits, horizon);
  const all = steps.at(-1)?.came ?? 0;
  if (all <= 0) return null;
  const half = all / 2;
  const at = steps.findIndex(({ came }) => came >= half - 1e-9 * all);
  const here = steps[at]?.time ?? null;
  const next = steps[at + 1]?.time;
  const exact = Math.abs((steps[at]?.came ?? 0) - half) <= 1e-9 * all;
  return exact && here !== null && next !== undefined ? (here + next) / 2 : here;
}

/** The share for whom the event has come, after each time at which it came. */
function cumulative(waits: readonly WeightedWait[], horizon: number): { time: number; came: number }[] {
  let atRisk = waits.reduce((sum, { weight }) => sum + weight, 0);
  let without = 1;
  const steps: { time: number; came: number }[] = [];
  for (const { time, weight } of waits) {
    if (weight > 0 && time !== null && time <= horizon) {
      without *= 1 - weight / atRisk;
      const last = steps.at(-1);
      if (last?.time === time) last.came = 1 - without;
      else steps.push({ time, came: 1 - without });
    }
    atRisk -= weight;
  }
  return steps;
}
