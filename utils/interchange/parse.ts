import * as v from 'valibot';
import { Correction } from '../model/correction.ts';
import { Observations } from '../model/observation.ts';

/** `correction`: the user's own word on the account, as the export writes it. `seen` null: a correction by itself. */
export type Parsed =
  | { ok: true; seen: Observations; correction: Correction | null }
  | { ok: true; seen: null; correction: Correction }
  | { ok: false; error: string };

/**
 * One line of the interchange format: everything known of one account. A field that is missing or out of its range is unknown; a line that is no
 * JSON, or without account and `asOf`, or with a field of the wrong kind, is an error with the place in plain English. Never throws.
 */
export function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return bad(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  try {
    const own = v.safeParse(WithCorrection, value, { abortEarly: true });
    if (!own.success) return bad(issueOf(own.issues[0]));
    const correction = own.output.correction ?? null;
    if (correction && !('account' in own.output)) return { ok: true, seen: null, correction };
    const result = v.safeParse(Observations, value, { abortEarly: true });
    return result.success ? { ok: true, seen: result.output, correction } : bad(issueOf(result.issues[0]));
  } catch {
    return bad('unreadable');
  }
}

const WithCorrection = v.looseObject({ correction: v.nullish(Correction) });

function issueOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return `${path ? `${path}: ` : ''}${issue.message}`;
}

function bad(error: string): Parsed {
  return { ok: false, error: error.slice(0, 300) };
}
