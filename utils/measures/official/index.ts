import type { Evidence, OfficialFinding } from '../../model/finding.ts';
import type { Measure } from '../contract.ts';
import { type Verdict, verdictOf } from './judge.ts';
import { verdictSpans } from './spans.ts';

/**
 * Is this a department, an official in person, or neither? From the platform's mark, the verification text and the
 * name. Method and limits: docs/methods/official.md.
 */
export const official: Measure<'official'> = {
  id: 'official',
  version: 2,
  measure(seen, { abroad }) {
    const verdict = verdictOf(seen.account, abroad);
    return verdict ? finding(verdict) : { missing: 'not-observed', needs: 'verification' };
  },
};

function finding(verdict: Verdict): OfficialFinding {
  const { kind, mark, certainty, why, text } = verdict;
  const spans = verdictSpans(verdict);
  const evidence: Evidence = { id: `official.${why}` };
  if (verdict.domain !== undefined) evidence.values = { domain: verdict.domain };
  if (text) evidence.quote = text.original;
  if (text && spans.length > 0) evidence.spans = spans;
  return { kind, mark, certainty, evidence: [evidence] };
}
