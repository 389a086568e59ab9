/**
 * The filter: one account a line in, one assessment a line out, through the very measures of the extension.
 * `npm run --silent assess < in.ndjson > out.ndjson`. The format: docs/interchange.md.
 */
import { once } from 'node:events';
import { formatAssessment, formatError } from '../utils/interchange/format.ts';
import { type Line, LONGEST_LINE, splitLines } from '../utils/interchange/lines.ts';
import { parseLine } from '../utils/interchange/parse.ts';
import { assess } from '../utils/measures/index.ts';
import { foreignText } from '../utils/measures/official/latin.ts';
import type { AbroadTables } from '../utils/measures/rank/abroad/packs.ts';
import type { Account } from '../utils/model/account.ts';
import type { Assessment } from '../utils/model/assessment.ts';
import type { Correction } from '../utils/model/correction.ts';
import { corrected } from '../utils/service/digest/corrected.ts';
import { readAbroadTables } from './lib/abroad-packs.ts';

/** The user's own word wins here, too; what was measured stands beside it. */
function formatCorrected(measured: Assessment, correction: Correction | null): string {
  if (!correction) return formatAssessment(measured);
  const { official, rank } = measured;
  return formatAssessment({ ...corrected(measured, correction), measured: { official, rank } });
}

/** The answer to one line; null for a blank one, and for a correction by itself. */
function answer({ number, text }: Line): string | null {
  if (text === null) return formatError(`longer than ${LONGEST_LINE} bytes`, number);
  if (text.trim() === '') return null;
  const parsed = parseLine(text);
  if (!parsed.ok) return formatError(parsed.error, number);
  try {
    if (!parsed.seen) return null;
    return formatCorrected(assess(parsed.seen, tablesFor(parsed.seen.account)), parsed.correction);
  } catch (error) {
    return formatError(`not assessed: ${error instanceof Error ? error.message : 'unknown'}`, number);
  }
}

/** The word tables are only read when a line needs them. */
function tablesFor(account: Account): AbroadTables {
  const chinese = account.site === 'weibo' || account.site === 'tencent';
  return chinese && foreignText(account) === null ? {} : readAbroadTables();
}

// The reader has gone (`| head`): there is nobody left to work for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of splitLines(process.stdin)) {
  const text = answer(line);
  if (text !== null && !process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}
