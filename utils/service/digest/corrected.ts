import type { Assessment } from '../../model/assessment.ts';
import type { Correction } from '../../model/correction.ts';
import type { Band, Evidence, Level } from '../../model/finding.ts';

/** The colour band of each step of the ladder; docs/methods/rank.md. */
const BANDS: Record<Level, Band> = {
  L1: 'A',
  L2: 'A',
  L3: 'B',
  L4: 'B',
  L5: 'C',
  L6: 'C',
  L7: 'D',
  L8: 'D',
  L9: 'E',
  L10: 'E',
  L11: 'F',
  GRASS: 'F',
  UNK: '?',
  NONE: '?',
};

/** The assessment with the user's own findings in place of the measured ones, and said to be theirs. */
export function corrected(assessment: Assessment, correction: Correction | null): Assessment {
  if (!correction) return assessment;
  const evidence: Evidence[] = [{ id: 'correction.yours' }];
  const { kind, level } = correction;
  return {
    ...assessment,
    ...(kind && { official: { kind, mark: null, certainty: 'certain', evidence } }),
    ...(level && {
      rank: {
        level,
        levels: [level],
        band: BANDS[level],
        tier: null,
        standing: null,
        status: 'current',
        certainty: 'certain',
        evidence,
      },
    }),
  };
}
