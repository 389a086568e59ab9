import type { Assessment } from '../../model/assessment.ts';
import { type Correction, claimsOffice } from '../../model/correction.ts';
import { isMissing } from '../../model/finding.ts';

/**
 * Whether an account may be kept and shown: official accounts and state media alone. An uncertain finding counts only
 * when a rank that is at least likely supports it; otherwise nothing is kept. The user's own word goes before all of it.
 * An account that the user calls not official is kept, so that the correction can be withdrawn, and not shown.
 */
export function admits({ official, rank }: Assessment, correction: Correction | null): boolean {
  if (correction && claimsOffice(correction)) return true;
  if (isMissing(official)) return false;
  if (official.mark !== null) return official.certainty !== 'uncertain';
  if (official.kind === 'not-official') return false;
  if (official.certainty !== 'uncertain') return true;
  return !isMissing(rank) && rank.certainty !== 'uncertain' && rank.level !== 'NONE' && rank.level !== 'UNK';
}
