import * as v from 'valibot';
import { instant, shortText } from './bounds.ts';

/** The user's own override of findings, kept in this browser, exportable. It wins over every measure. */
export const Correction = v.object({
  key: shortText(300),
  kind: v.optional(v.picklist(['department', 'individual', 'not-official'])),
  level: v.optional(
    v.picklist(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'UNK', 'GRASS', 'NONE']),
  ),
  /** What the user says is wrong, in their words. */
  note: v.optional(shortText(500)),
  at: instant,
});
export type Correction = v.InferOutput<typeof Correction>;
