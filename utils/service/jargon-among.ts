import type { Among } from '../messages.ts';
import { type Findings, type Interval, isMissing } from '../model/finding.ts';
import type { PeerRow } from '../store/peers.ts';
import { placeAmong } from './place-among.ts';

/** Normal quantile of a two-sided 97.5 % interval over that of a 90 % one. */
const WIDER = 2.2414 / 1.6449;

/** Where the jargon score of an account stands among those of the other official accounts of its site seen here. */
export function jargonAmong(key: string, jargon: Findings['jargon'], all: readonly PeerRow[]): Among | null {
  if (isMissing(jargon)) return null;
  const others = all.flatMap((peer) => (peer.key === key ? [] : (peer.jargon ?? [])));
  return placeAmong(jargon.score, widened(jargon.score, jargon.interval), others);
}

/** From 90 % to 97.5 %, on the cube-root scale on which the measure draws its interval (nearly that of the score). */
function widened(score: number, [low, high]: Interval): Interval {
  const middle = Math.cbrt(score);
  const end = (at: number) => Math.max(0, middle + WIDER * (Math.cbrt(at) - middle)) ** 3;
  // Rounding must not leave the score itself outside.
  return [Math.min(score, end(low)), Math.max(score, end(high))];
}
