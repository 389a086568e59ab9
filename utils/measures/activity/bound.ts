import type { ActivityBound } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { DAY, DORMANT_DAYS } from './constants.ts';
import type { Seen } from './seen.ts';
import { lastSign, type Verdict } from './status.ts';

/**
 * What can be said for certain where the newest end of the timeline was not seen, or too long ago: active at least until the last
 * sign of life. null where the timeline itself answers.
 */
export function boundOf(o: Observations, seen: Seen, verdict: Verdict): ActivityBound | null {
  const stale = Date.parse(o.asOf) - seen.until >= DORMANT_DAYS * DAY;
  const byMark = 'status' in verdict && verdict.status === 'active' && lastSign(seen)?.by !== 'post';
  const open = 'missing' in verdict && (seen.posts > 0 || seen.mark !== null);
  if (seen.timelineSeen && !stale && !byMark && !open) return null;
  if (seen.posts === 0 && seen.mark === null) return null;
  if ('status' in verdict && verdict.status === 'never-used') return null;
  const sign = lastSign(seen);
  return { activeUntil: sign ? new Date(sign.at).toISOString() : null, n: seen.posts };
}
