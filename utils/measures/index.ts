import { keyOf } from '../model/account.ts';
import type { Assessment } from '../model/assessment.ts';
import { isMissing, type MeasureId, type Missing } from '../model/finding.ts';
import type { Observations } from '../model/observation.ts';
import { activity } from './activity/index.ts';
import type { Measure, MeasureContext } from './contract.ts';
import { followers } from './followers/index.ts';
import { jargon } from './jargon/index.ts';
import { official } from './official/index.ts';
import type { AbroadTables } from './rank/abroad/packs.ts';
import { rank } from './rank/index.ts';
import { response } from './response/index.ts';

/** The list: one line a measure, checked by type to be complete. */
export const MEASURES: { [Id in MeasureId]: Measure<Id> } = {
  official,
  rank,
  activity,
  followers,
  jargon,
  response,
};

const NO_TABLES: AbroadTables = {};

/**
 * All findings of one account: the official measure first, the others with its finding. A measure that throws loses only its own finding.
 * Pure: the same observations give the same assessment.
 */
export function assess(seen: Observations, abroad: AbroadTables = NO_TABLES): Assessment {
  const first = run(MEASURES.official, seen, { official: null, abroad });
  const context = { official: isMissing(first) ? null : first, abroad };
  return {
    ref: refOf(seen),
    asOf: seen.asOf,
    official: first,
    rank: run(MEASURES.rank, seen, context),
    activity: run(MEASURES.activity, seen, context),
    followers: { facts: [], ...run(MEASURES.followers, seen, context) },
    jargon: { posts: [], ...run(MEASURES.jargon, seen, context) },
    response: run(MEASURES.response, seen, context),
  };
}

function run<F extends object>(
  measure: { measure(seen: Observations, context: MeasureContext): F },
  seen: Observations,
  context: MeasureContext,
): F | Missing {
  try {
    return measure.measure(seen, context);
  } catch (error) {
    console.error('a measure failed', error);
    return { missing: 'not-observed', needs: 'a measure that can read what was seen' };
  }
}

/** The account's key; by its name where no id is known, in the form that name links have (`weibo:/n/上海发布`). */
export function refOf({ account: { site, host, id, name } }: Observations): string {
  return keyOf({ site, host: host ?? '', id: id || `/n/${name ?? ''}` });
}
