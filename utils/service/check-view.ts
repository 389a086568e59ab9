import { spotCheck } from '../measures/followers/spot-check.ts';
import type { CheckView, SpotCheckResult } from '../messages.ts';
import type { CheckRow, Judgement } from '../store/check-row.ts';
import type { FollowerKept } from '../store/rows.ts';

/** A check as the card shows it. The scores stay here: who judges must not see what the model said. */
export function checkView(row: CheckRow, follower: FollowerKept | null, url: string): CheckView {
  const { judged, queue } = row;
  const [shown] = queue;
  const count = (verdict: Judgement['verdict']) => judged.filter((one) => one.verdict === verdict).length;
  const result = resultOf(row);
  return {
    key: row.key,
    of: row.scores.length,
    total: row.total,
    order: row.order,
    at: row.at,
    judged: judged.length,
    drawn: judged.length + queue.length,
    counts: { real: count('real'), empty: count('empty'), unknown: count('unknown') },
    next: shown
      ? {
          mark: shown.mark,
          followers: follower?.followers ?? null,
          following: follower?.following ?? null,
          posts: follower?.posts ?? null,
          since: follower?.createdAt ?? null,
          hasAvatar: follower?.hasAvatar ?? null,
          hasBio: follower?.hasBio ?? null,
          namePattern: follower?.namePattern ?? null,
          verified: follower?.verified ?? null,
          url,
        }
      : null,
    result,
    more: queue.length > 0 ? 0 : row.reserve.length,
    canUndo: row.last !== null,
    line: JSON.stringify(exported(row, result)),
  };
}

/**
 * The result at the end of the last draw that is wholly judged. None between: whoever could stop when the number pleases
 * would have an interval that does not cover.
 */
function resultOf({ scores, judged, stages }: CheckRow): SpotCheckResult | null {
  const stage = stages.findLast((end) => end <= judged.length);
  if (stage === undefined) return null;
  return spotCheck(scores, withIndexes(scores, judged.slice(0, stage)));
}

/** Judgements are kept without the place of their row; any row of the same score stands for it. */
function withIndexes(scores: readonly number[], judged: readonly Judgement[]) {
  const taken = new Set<number>();
  return judged.flatMap(({ score, verdict }) => {
    const index = scores.findIndex((one, i) => Object.is(one, score) && !taken.has(i));
    if (index < 0) return [];
    taken.add(index);
    return [{ index, verdict }];
  });
}

/** What may be taken away: numbers alone. */
export function exported(row: CheckRow, result = resultOf(row)) {
  const { begunAt, at, order, total, scores, judged } = row;
  return { spotCheck: { ref: row.key, begunAt, at, order, total, sampled: scores.length, judged, result } };
}
