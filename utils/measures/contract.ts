import type { Findings, MeasureId, OfficialFinding } from '../model/finding.ts';
import type { Observations } from '../model/observation.ts';
import type { AbroadTables } from './rank/abroad/packs.ts';

/**
 * A measure is a pure function of observations: same input, same output, no clock but `seen.asOf`, no DOM, no
 * browser API. It runs in the background, in tests and in the command-line filter alike.
 */
export interface Measure<Id extends MeasureId = MeasureId> {
  id: Id;
  /** Raised whenever the same observations could give another finding; stored assessments of older versions are redone. */
  version: number;
  measure(seen: Observations, context: MeasureContext): Findings[Id];
}

export interface MeasureContext {
  /** The finding of the official measure, which runs first. */
  official: OfficialFinding | null;
  /** Tables for sites outside Weibo, when they are loaded. */
  abroad?: AbroadTables;
}
