import type { Findings } from './finding.ts';

/** All findings of one account at one time: one line of the interchange format's output. */
export interface Assessment extends Findings {
  ref: string;
  asOf: string;
}
