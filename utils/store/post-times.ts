import type { Observations, Post } from '../model/observation.ts';
import type { AccountRow, PostRow } from './rows.ts';

/** Times kept beyond the posts themselves: a year of five posts a day. */
const MOST_TIMES = 2000;
const SECOND = 1000;

/**
 * Posts that are no longer kept leave their time behind, so that a year can be drawn and a rate compared with the one before: seconds
 * since 1970, doubled, odd for a repost. A time that is there already is not added again, since a post may be met anew.
 */
export function keepTimes(row: AccountRow, seen: readonly Post[], kept: readonly PostRow[]): AccountRow {
  if (seen.length <= kept.length) return row;
  const ids = new Set(kept.map(({ id }) => id));
  const gone = seen.flatMap(({ id, createdAt, kind, pinned }) =>
    createdAt && id !== '' && !ids.has(id) && pinned !== true ? [packed(createdAt, kind)] : [],
  );
  if (gone.length === 0) return row;
  const all = [...new Set([...(row.times ?? []), ...gone])].sort((a, b) => a - b);
  const times = all.slice(-MOST_TIMES);
  const oldest = all.length > MOST_TIMES ? unpacked(times[0] ?? 0) : null;
  return { ...row, times, timeline: oldest ? cutAt(row.timeline, oldest) : row.timeline };
}

/** What is left of such posts, for the measures. */
export function earlierOf({ times }: AccountRow): Pick<Observations, 'earlier'> {
  if (!times || times.length === 0) return {};
  const of = (odd: number) => times.filter((time) => time % 2 === odd).map(unpacked);
  return { earlier: { own: of(0), reposts: of(1) } };
}

function packed(createdAt: string, kind: Post['kind']): number {
  return 2 * Math.floor(Date.parse(createdAt) / SECOND) + (kind === 'repost' ? 1 : 0);
}

function unpacked(time: number): string {
  return new Date(Math.floor(time / 2) * SECOND).toISOString();
}

/** What was forgotten was not silence: the stretches seen end where the times do. */
function cutAt(timeline: AccountRow['timeline'], oldest: string): AccountRow['timeline'] {
  if (!timeline?.spans) return timeline;
  const spans = timeline.spans
    .filter(([, to]) => to > oldest)
    .map(([from, to]): [string, string] => [from < oldest ? oldest : from, to]);
  return { ...timeline, spans };
}
