import type { Evidence, Missing, OfficialFinding, RankFinding } from '../../model/finding.ts';
import type { Measure } from '../contract.ts';
import { type Verdict, verdictOf } from '../official/judge.ts';
import { bandOfStep, bandOfTier, levelOf } from './band.ts';
import { claimEvidence, quoteOf, tierEvidence } from './evidence.ts';
import { UNKNOWN, weaker } from './tables.ts';

/**
 * The rank of an official account on the ladder L1 … L11 (mainland), or tier, standing and band (elsewhere), from the
 * words of its verification text or, failing that, its name. Method and limits: docs/methods/rank.md.
 */
export const rank: Measure<'rank'> = {
  id: 'rank',
  version: 4,
  measure(seen, { official, abroad }) {
    return rankOf(verdictOf(seen.account, abroad), official);
  },
};

function rankOf(verdict: Verdict | null, official: OfficialFinding | null): RankFinding | Missing {
  if (!verdict || !official) return { missing: 'not-observed', needs: 'verification text' };
  if (verdict.kind === 'not-official' || official.kind === 'not-official') {
    return ladder({
      level: 'NONE',
      levels: ['NONE'],
      band: 'N',
      certainty: official.certainty,
      evidence: [{ id: `rank.none.${official.mark ?? 'not-official'}` }],
    });
  }
  if (verdict.abroad) return tiered(verdict, verdict.abroad);
  if (!verdict.claim) {
    const evidence: Evidence[] = [...quoteOf(verdict.text, []), { id: 'rank.unknown' }];
    return ladder({ level: 'UNK', levels: ['UNK'], band: '?', certainty: 'uncertain', evidence });
  }
  return onLadder(verdict, verdict.claim);
}

function ladder(
  finding: Pick<RankFinding, 'level' | 'levels' | 'band' | 'certainty' | 'evidence'>,
): RankFinding {
  return { ...finding, tier: null, standing: null, status: 'current' };
}

function onLadder(verdict: Verdict, claim: NonNullable<Verdict['claim']>): RankFinding {
  const named = verdict.text?.source === 'name';
  const certainty = weaker(claim.certainty, named ? 'likely' : 'certain');
  return {
    level: levelOf(claim.level),
    levels: claim.levels.map(levelOf),
    band: bandOfStep(claim.level),
    tier: null,
    standing: null,
    status: claim.claim.former ? 'former' : 'current',
    certainty: claim.level === UNKNOWN && claim.rule !== 'N01' ? 'uncertain' : certainty,
    evidence: claimEvidence(verdict.text, claim),
  };
}

function tiered(verdict: Verdict, abroad: NonNullable<Verdict['abroad']>): RankFinding {
  const { tier, standing, former = false } = abroad;
  return {
    level: null,
    levels: [],
    band: bandOfTier(tier, standing),
    tier,
    standing,
    status: former ? 'former' : 'current',
    certainty: weaker(verdict.certainty, abroad.certainty ?? 'certain'),
    evidence: tierEvidence(verdict.text, abroad),
  };
}
