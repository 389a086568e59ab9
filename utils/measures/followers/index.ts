import type { FollowersFinding } from '../../model/finding.ts';
import type { FollowerRow } from '../../model/observation.ts';
import type { Measure } from '../contract.ts';
import { atLeast, rangeOf } from './bound.ts';
import { findBurst } from './burst.ts';
import { explain } from './explain.ts';
import { countFacts, isUsable } from './facts.ts';
import { listEvidence } from './list-evidence.ts';
import { FITTED, isFlagged, RATES, SITES, scoreRow, tellsBoth } from './model.ts';
import { findAlike } from './names-alike.ts';
import { once } from './set-facts.ts';

export { FOLLOWERS_EVIDENCE } from './explain.ts';
export { scoreRow } from './model.ts';
export { chooseForSpotCheck, type Judged, type SpotCheck, spotCheck, type Verdict } from './spot-check.ts';

/** Below this the intervals of the facts are wider than what they could tell. */
export const ENOUGH_ROWS = 50;

/**
 * Counted facts about the followers that were seen, each with its exact interval; and, on sites that labelled data comes from, at
 * least how many of them look empty. The central value is a range that nobody has checked. docs/methods/followers.md.
 */
export const followers: Measure<'followers'> = {
  id: 'followers',
  version: 4,
  measure({ followersSample: sample, followersOtherEnd: otherEnd, account, asOf }) {
    if (sample?.hidden === true && sample.rows.length === 0) {
      return { missing: 'hidden', facts: [], n: 0, evidence: listEvidence(sample, otherEnd) };
    }
    if (!sample || sample.rows.length === 0) {
      return { missing: 'not-observed', needs: `${ENOUGH_ROWS} followers from the list`, facts: [], n: 0 };
    }
    const rows = sample.rows.filter(isUsable);
    const single = once(rows);
    const burst = findBurst(rows, sample.order, asOf, single);
    const facts = [countFacts(rows), burst?.fact ?? [], findAlike(rows, single) ?? []].flat();
    const n = rows.length;
    const told = sample.total ?? account.followers ?? null;
    // "60 of 3 followers" cannot be: the total is older than the list, or wrong.
    const total = told !== null && told >= n ? told : null;
    const { flagged, ...model } = modelled(rows, account.site);
    const allowance = FITTED.worst + FITTED.margin;
    const evidence = explain({ sample, otherEnd, n, total, burst, model: { ...model, flagged, allowance } });
    if (n < ENOUGH_ROWS) {
      return { missing: 'too-little', needs: `${ENOUGH_ROWS} followers from the list`, facts, n, evidence };
    }
    return { n, total, order: sample.order, facts, ...model, evidence };
  },
};

/** What the model says; nothing on a site that no labelled data comes from, or where too few rows tell both counts. */
function modelled(
  rows: readonly FollowerRow[],
  site: string,
): Pick<FollowersFinding, 'atLeast' | 'scores' | 'range'> & { flagged: number } {
  if (!SITES.includes(site) || rows.filter(tellsBoth).length < ENOUGH_ROWS) {
    return { atLeast: null, scores: null, range: null, flagged: 0 };
  }
  const scores = rows.map((row) => scoreRow(row));
  const flagged = rows.filter((row, i) => isFlagged(row, FITTED, scores[i])).length;
  return {
    atLeast: atLeast(flagged, rows.length),
    scores,
    range: rangeOf(flagged, rows.length, RATES),
    flagged,
  };
}
