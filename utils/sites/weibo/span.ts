import type { Timeline } from '../../model/observation.ts';
import { fields, type Gathering } from './gather.ts';
import { readMid } from './status.ts';

/**
 * The stretch of an account's timeline that a page of its own posts, `list`, shows without a gap. The first page reaches up to now; a later
 * one (`seenAt: null`) goes on where the one before it ended. Pinned posts stand out of order and mark no end; nor does an older
 * post of its own that one of them repeats.
 */
export function spanOf(
  into: Gathering,
  uid: string,
  list: unknown[],
  isNewest: boolean,
): Pick<Timeline, 'spans' | 'seenAt'> {
  const ids = new Set(
    list.map(fields).map(({ mid, idstr, id }) => readMid(mid) ?? readMid(idstr) ?? readMid(id)),
  );
  const times = (into.ofUid(uid).posts ?? [])
    .flatMap(({ id, createdAt, pinned }) => (createdAt && pinned !== true && ids.has(id) ? [createdAt] : []))
    .sort();
  const [oldest, newest] = [times[0], times.at(-1)];
  if (isNewest) return { seenAt: into.at, spans: [[oldest ?? into.at, into.at]] };
  return oldest && newest ? { seenAt: null, spans: [[oldest, newest]] } : { seenAt: null };
}
