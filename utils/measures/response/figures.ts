import type { Answered } from '../../model/finding.ts';
import { clusteredShare } from '../../stats/clustered-share.ts';
import { medianInterval } from '../../stats/median-interval.ts';
import { medianWait, type Wait } from '../../stats/survival.ts';
import type { Watched } from './comparable.ts';

/**
 * The share of the comparable comments that were answered, and the median delay. The young ones count for the delay alone: an answer to them
 * may still come, which is what survival analysis is for.
 */
export function figuresOf(comparable: readonly Watched[], young: readonly Watched[]): Answered {
  const posts = byPost(comparable);
  const answered = comparable.filter(({ minutes }) => minutes !== null).length;
  const n = comparable.length;
  const waits = byPost([...comparable, ...young]).map((group) => group.map(waitOf));
  const median = answered > 0 ? medianWait(waits.flat()) : null;
  return {
    rate: answered / n,
    interval: clusteredShare(
      posts.map((group) => ({
        count: group.filter(({ minutes }) => minutes !== null).length,
        size: group.length,
      })),
    ),
    medianMinutes: median === null ? null : tenth(median),
    medianInterval: median === null ? null : roundedOut(medianInterval(waits)),
    n,
    answered,
  };
}

/** In an order of their own, so that the order in which comments were seen changes nothing. Of unknown posts each is its own. */
function byPost(comments: readonly Watched[]): Watched[][] {
  const groups = new Map<string, Watched[]>();
  comments.forEach((comment, i) => {
    const post = comment.post || ` ${i}`;
    groups.set(post, [...(groups.get(post) ?? []), comment]);
  });
  return [...groups.keys()].sort().flatMap((post) => [groups.get(post) ?? []]);
}

/** An answer that came after the last whole look was seen by chance: as of that look there was none. */
function waitOf({ minutes, watched }: Watched): Wait {
  return { time: minutes !== null && minutes <= watched ? minutes : null, watched };
}

const tenth = (minutes: number) => Math.round(minutes * 10) / 10;

/** Rounded away from the middle, so that rounding makes no interval narrower. */
function roundedOut(interval: [number, number] | null): [number, number] | null {
  return interval && [Math.floor(interval[0] * 10) / 10, Math.ceil(interval[1] * 10) / 10];
}
