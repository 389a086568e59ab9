import type { Findings } from './finding.ts';

/** All findings of one account at one time: one line of the interchange format's output. */
export interface Assessment extends Findings {
  ref: string;
  asOf: string;
  /** In the filter's output, with a correction: what was measured of kind and rank, beside the user's own word. */
  measured?: Pick<Findings, 'official' | 'rank'>;
}
