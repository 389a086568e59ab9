import type { Evidence, FollowersFinding } from '../../model/finding.ts';
import type { FollowerRow, FollowersSample } from '../../model/observation.ts';
import type { Measure } from '../contract.ts';
import { atLeast, rangeOf } from './bound.ts';
import { countFacts, isUsable } from './facts.ts';
import { LIST_EVIDENCE, listEvidence } from './list-evidence.ts';
import { isFlagged, RATES, SITES, scoreRow, tellsBoth } from './model.ts';

/** Below this the intervals of the facts are wider than what they could tell. */
export const ENOUGH_ROWS = 50;

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const FOLLOWERS_EVIDENCE = [
  'followers.sample',
  'followers.sample-of',
  'followers.order-newest',
  'followers.order-largest',
  'followers.order-unknown',
  'followers.filtered',
  ...LIST_EVIDENCE,
  'followers.unusable',
  'followers.caution',
] as const;
type Id = (typeof FOLLOWERS_EVIDENCE)[number];

/**
 * Counted facts about the followers that were seen, each with its exact interval. `atLeast` stays null until a model is calibrated:
 * facts hold whatever the site, a share of "zombies" does not. docs/methods/followers.md.
 */
export const followers: Measure<'followers'> = {
  id: 'followers',
  version: 4,
  measure({ followersSample: sample, followersOtherEnd: otherEnd, account }) {
    if (sample?.hidden === true && sample.rows.length === 0) {
      return { missing: 'hidden', facts: [], n: 0, evidence: listEvidence(sample, otherEnd) };
    }
    if (!sample || sample.rows.length === 0) {
      return { missing: 'not-observed', needs: `${ENOUGH_ROWS} followers from the list`, facts: [], n: 0 };
    }
    const rows = sample.rows.filter(isUsable);
    const facts = countFacts(rows);
    const n = rows.length;
    const told = sample.total ?? account.followers ?? null;
    // "60 of 3 followers" cannot be: the total is older than the list, or wrong.
    const total = told !== null && told >= n ? told : null;
    const evidence = explain(sample, otherEnd, n, total);
    if (n < ENOUGH_ROWS) {
      return { missing: 'too-little', needs: `${ENOUGH_ROWS} followers from the list`, facts, n, evidence };
    }
    return { n, total, order: sample.order, facts, ...modelled(rows, account.site), evidence };
  },
};

/** What the model says; nothing on a site that no labelled data comes from, or where too few rows tell both counts. */
function modelled(
  rows: readonly FollowerRow[],
  site: string,
): Pick<FollowersFinding, 'atLeast' | 'scores' | 'range'> {
  if (!SITES.includes(site) || rows.filter(tellsBoth).length < ENOUGH_ROWS) {
    return { atLeast: null, scores: null, range: null };
  }
  const flagged = rows.filter((row) => isFlagged(row)).length;
  return {
    atLeast: atLeast(flagged, rows.length),
    scores: rows.map((row) => scoreRow(row)),
    range: rangeOf(flagged, rows.length, RATES),
  };
}

function explain(
  sample: FollowersSample,
  otherEnd: FollowersSample | null | undefined,
  n: number,
  total: number | null,
): Evidence[] {
  const facts: Evidence[] = [];
  const say = (id: Id, values?: Evidence['values']) => facts.push({ id, ...(values && { values }) });
  if (total === null) say('followers.sample', { n });
  else say('followers.sample-of', { n, total });
  say(`followers.order-${sample.order}`);
  if (sample.filtered === true) say('followers.filtered');
  facts.push(...listEvidence(sample, otherEnd));
  const unusable = sample.rows.length - n;
  if (unusable > 0) say('followers.unusable', { n: unusable });
  say('followers.caution');
  return facts;
}
