import { bandOfLevel, bandOfTier } from '../../measures/rank/band.ts';
import type { Assessment } from '../../model/assessment.ts';
import { type Correction, claimsOffice } from '../../model/correction.ts';
import { type Evidence, isMissing, type RankFinding } from '../../model/finding.ts';

/** The assessment with the user's own findings in place of the measured ones, and said to be theirs. */
export function corrected(assessment: Assessment, correction: Correction | null): Assessment {
  if (!correction) return assessment;
  return {
    ...assessment,
    official: officialOf(assessment, correction),
    rank: rankOf(assessment, correction),
  };
}

/** The first piece of every finding that is the user's own word. */
export const YOURS = 'correction.yours';

function officialOf({ official }: Assessment, correction: Correction): Assessment['official'] {
  const evidence = yours(correction);
  const { kind } = correction;
  if (kind) return { kind, mark: null, certainty: 'certain', evidence };
  // Who has a rank holds an office, whatever was found.
  if (!claimsOffice(correction) || !(isMissing(official) || official.kind === 'not-official'))
    return official;
  return { kind: 'department', mark: null, certainty: 'likely', evidence };
}

function rankOf({ official, rank }: Assessment, correction: Correction): Assessment['rank'] {
  const { kind, level, tier, standing } = correction;
  const own: Omit<RankFinding, 'level' | 'levels' | 'band'> = {
    tier: null,
    standing: null,
    status: isMissing(rank) ? 'current' : rank.status,
    certainty: 'certain',
    evidence: yours(correction),
  };
  if (level) return { ...own, level, levels: [level], band: bandOfLevel(level) };
  if (tier && standing)
    return { ...own, level: null, levels: [], band: bandOfTier(tier, standing), tier, standing };
  if (kind === 'not-official') return { ...own, level: 'NONE', levels: ['NONE'], band: 'N' };
  // "No rank" was said of an account that was not official; of an office it is only unknown.
  const wasNone = isMissing(official) || official.kind === 'not-official';
  if (kind && wasNone && !isMissing(rank))
    return { ...own, level: 'UNK', levels: ['UNK'], band: '?', certainty: 'uncertain' };
  return rank;
}

function yours({ note }: Correction): Evidence[] {
  return [{ id: YOURS, ...(note && { quote: note }) }];
}
