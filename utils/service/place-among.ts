import type { Among } from '../messages.ts';
import type { Interval } from '../model/finding.ts';
import { clopperPearson } from '../stats/binomial.ts';

/** Fewer accounts give no place among them. */
export const ENOUGH_PEERS = 20;

/**
 * Where a number stands among those of other accounts; null with too few of them. `open` is its own 97.5 % interval.
 *
 * `below` is the share of peers with a smaller number. Its interval holds both what is open: the own number (at each end
 * of `open`), and that the peers are a sample (exact); each at 97.5 %, so that together they hold in 95 %.
 */
export function placeAmong(own: number, [low, high]: Interval, peers: readonly number[]): Among | null {
  const n = peers.length;
  if (n < ENOUGH_PEERS) return null;
  const less = (than: number) => peers.filter((one) => one < than).length;
  return {
    n,
    below: less(own) / n,
    interval: [
      clopperPearson(less(low), n, 0.975)[0],
      clopperPearson(peers.filter((one) => one <= high).length, n, 0.975)[1],
    ],
  };
}
