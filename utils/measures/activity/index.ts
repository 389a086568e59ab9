import type { Measure } from '../contract.ts';
import { explain } from './evidence.ts';
import { postsPerWeek } from './rate.ts';
import { layOut } from './seen.ts';
import { judge } from './status.ts';

/**
 * Is anyone there? The last own post, own posts a week over eight weeks, and one of four states. Reposts and pinned posts never make
 * an account look livelier or quieter. docs/methods/activity.md has the constants and their reasons.
 */
export const activity: Measure<'activity'> = {
  id: 'activity',
  version: 2,
  measure(o) {
    const seen = layOut(o);
    const verdict = judge(o, seen);
    const empty = 'status' in verdict && verdict.status === 'never-used' && seen.own.length === 0;
    const perWeek = empty ? 0 : postsPerWeek(seen);
    const evidence = explain(o, seen, verdict, perWeek);
    if ('missing' in verdict) return { ...verdict, ...(evidence.length > 0 && { evidence }) };
    const last = seen.own.at(-1);
    return {
      status: verdict.status,
      lastPostAt: last === undefined ? null : new Date(last).toISOString(),
      postsPerWeek: perWeek === null ? null : Math.round(perWeek * 100) / 100,
      n: seen.own.length,
      evidence,
    };
  },
};
