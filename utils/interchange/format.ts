import type { Assessment } from '../model/assessment.ts';
import type { Observations } from '../model/observation.ts';

/** One line of output, without the line break. JSON escapes line breaks and lone surrogates, so that a line is always one line of valid UTF-8. */
export function formatAssessment(assessment: Assessment): string {
  return JSON.stringify(assessment);
}

/** What is known of an account as one line of input: `parseLine` gives it back. */
export function formatObservations(seen: Observations): string {
  return JSON.stringify(seen);
}

/** The answer to a line that could not be read. `line` counts from 1 and counts blank lines too. */
export function formatError(error: string, line: number): string {
  return JSON.stringify({ error, line });
}
