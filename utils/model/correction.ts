import * as v from 'valibot';
import { instant, shortText } from './bounds.ts';
import { LEVELS } from './finding.ts';

/** The user's own override of findings, kept in this browser, exportable. It wins over every measure. */
export const Correction = v.object({
  key: shortText(300),
  kind: v.optional(v.picklist(['department', 'individual', 'not-official'])),
  level: v.optional(v.picklist(LEVELS)),
  /** What the user says is wrong, in their words. */
  note: v.optional(shortText(500)),
  at: instant,
});
export type Correction = v.InferOutput<typeof Correction>;
