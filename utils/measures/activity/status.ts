import type { MissingReason } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { DAY, DORMANT_DAYS, FIRST_DAYS, NEW_DAYS } from './constants.ts';
import { isLimited, type Seen } from './seen.ts';
import { dormantAfter } from './silence.ts';
import { type Slowing, slowing } from './slowing.ts';

export type Verdict =
  | { status: 'active' | 'dormant' }
  | { status: 'slowing'; slowing: Slowing }
  /** `empty`: no own post at all; `first-days`: only in the days after signing up. */
  | { status: 'never-used'; why: 'empty' | 'first-days' }
  | { missing: MissingReason; needs: string };

/** The last sign of life: the newest own post, or a month or day in which something was posted that we have not seen. */
export interface LastSign {
  /** Milliseconds; the end of the month or day where only that is known. */
  at: number;
  by: 'post' | 'month' | 'day';
}

/** The last sign of life, or null. An old pinned post says nothing: what came after it was not seen. */
export function lastSign(seen: Seen): LastSign | null {
  const post = seen.own.at(-1);
  const { mark } = seen;
  // A month or a day may hold reposts only; it counts where no post of that time was seen.
  if (mark && seen.newestTime < mark.start && (post === undefined || post < mark.start)) {
    return { at: Math.min(mark.end, seen.until), by: mark.by };
  }
  if (post === undefined) return null;
  const pinnedOnly = seen.newest?.pinned === true && seen.until - post >= DORMANT_DAYS * DAY;
  return pinnedOnly && seen.ownInOrder.at(-1) !== post ? null : { at: post, by: 'post' };
}

/** Judges the account's activity; every boundary is a named constant with its reason. */
export function judge(o: Observations, seen: Seen): Verdict {
  const asOf = Date.parse(o.asOf);
  if (asOf - seen.until >= DORMANT_DAYS * DAY) {
    return { missing: 'not-observed', needs: 'a newer look at the timeline' };
  }
  const unused = neverUsed(o, seen);
  if (unused) return unused;
  const sign = lastSign(seen);
  if (sign === null) return withoutSign(o, seen);
  if (seen.until - sign.at < dormantAfter(seen)) {
    const drop = sign.by === 'post' ? slowing(seen) : null;
    return drop ? { status: 'slowing', slowing: drop } : { status: 'active' };
  }
  return seen.timelineSeen
    ? { status: 'dormant' }
    : { missing: 'not-observed', needs: "the account's own timeline" };
}

/** A display limit or a hidden timeline is never "never used": the posts may be there and not shown. */
function neverUsed(o: Observations, seen: Seen): Verdict | null {
  if (isLimited(o)) return null;
  const count = o.account.posts;
  const nothing = seen.posts === 0 && seen.mark === null;
  // The profile's own count of zero is enough; otherwise the timeline or its months must have been seen to be empty.
  const seenEmpty = seen.timelineSeen && seen.months !== null && typeof count !== 'number';
  const empty = nothing && (count === 0 || seenEmpty);
  const repostsOnly = seen.timelineSeen && seen.complete && seen.own.length === 0;
  if (empty || repostsOnly) {
    const young = seen.created !== null && seen.until - seen.created < NEW_DAYS * DAY;
    return young
      ? { missing: 'too-little', needs: 'an account that is not brand-new' }
      : { status: 'never-used', why: 'empty' };
  }
  const last = lastSign(seen);
  const triedOnly =
    seen.timelineSeen &&
    last?.by === 'post' &&
    seen.created !== null &&
    last.at <= seen.created + FIRST_DAYS * DAY &&
    seen.until - last.at >= DORMANT_DAYS * DAY &&
    (seen.complete || seen.months !== null);
  return triedOnly ? { status: 'never-used', why: 'first-days' } : null;
}

function withoutSign(o: Observations, seen: Seen): Verdict {
  const noneFor = DORMANT_DAYS * DAY;
  // Reposts in order reach back half a year, and no own post is among them.
  if (seen.timelineSeen && seen.posts > 0 && seen.until - seen.reach >= noneFor) return { status: 'dormant' };
  const limit = o.timeline?.limitDays;
  const shownEmpty = seen.timelineSeen && seen.posts === 0 && (o.account.posts ?? 0) > 0;
  if (o.timeline?.hidden !== true && shownEmpty && typeof limit === 'number' && limit >= DORMANT_DAYS) {
    return { status: 'dormant' };
  }
  if (isLimited(o)) return { missing: 'hidden', needs: 'a timeline that is shown in full' };
  return seen.posts > 0
    ? { missing: 'too-little', needs: 'posts of its own further back' }
    : { missing: 'not-observed', needs: 'the timeline, or the months with posts' };
}
