import * as v from 'valibot';
import { Observations } from '../model/observation.ts';

export type Parsed = { ok: true; seen: Observations } | { ok: false; error: string };

/**
 * One line of the interchange format: everything known of one account. A field that is missing or out of its range is unknown; a line that is no
 * JSON, or without account and `asOf`, or with a field of the wrong kind, is an error with the place in plain English. Never throws.
 */
export function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      error: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}`.slice(0, 300),
    };
  }
  try {
    const result = v.safeParse(Observations, value, { abortEarly: true });
    if (result.success) return { ok: true, seen: result.output };
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    return { ok: false, error: `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 300) };
  } catch {
    return { ok: false, error: 'unreadable' };
  }
}
