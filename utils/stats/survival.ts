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

/** The same for waits in order, each with a weight, up to a horizon. Two walks and nothing made: the bootstrap does this often. */
export function weightedMedian(waits: readonly WeightedWait[], horizon: number): number | null {
  let left = 1;
  walk(waits, horizon, (_time, without) => {
    left = without;
    return false;
  });
  if (left >= 1) return null;
  const half = (1 - left) / 2;
  const near = 1e-9 * half;
  let median: number | null = null;
  let between = false;
  walk(waits, horizon, (time, without) => {
    if (median !== null && time > median) {
      median = (median + time) / 2;
      return true;
    }
    between = Math.abs(1 - without - half) <= near;
    median = 1 - without >= half - near ? time : null;
    return median !== null && !between;
  });
  return median;
}

/** Tells after each event up to the horizon for what share it has not come yet; ends when told to. */
function walk(
  waits: readonly WeightedWait[],
  horizon: number,
  tell: (time: number, without: number) => boolean,
): void {
  let atRisk = 0;
  for (const { weight } of waits) atRisk += weight;
  let without = 1;
  for (const { time, weight } of waits) {
    if (weight > 0 && time !== null && time <= horizon) {
      without *= 1 - weight / atRisk;
      if (tell(time, without)) return;
    }
    atRisk -= weight;
  }
}
