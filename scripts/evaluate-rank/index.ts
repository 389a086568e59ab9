import { ownFiles, readCases, type Scale } from './cases.ts';
import { judge, type Outcome } from './judge.ts';
import { print } from './print.ts';

const SCALES: Scale[] = ['ladder', 'elsewhere'];

/**
 * How kind and rank fare on labelled cases, by default the project's own (tests/fixtures/rank/*.tsv). A file that cannot
 * be read is said and left out.
 */
export function evaluate(files: string[]): string {
  const named = files.length > 0 ? files : ownFiles();
  if (named.length === 0) return 'rank: no file given, and no cases in tests/fixtures/rank';
  const outcomes: Record<Scale, Outcome[]> = { ladder: [], elsewhere: [] };
  const faults: string[] = [];
  for (const file of named) {
    try {
      const { scale, rows } = readCases(file);
      outcomes[scale].push(...rows.map((row) => judge(row, scale)));
    } catch (error) {
      faults.push(`error: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const some = SCALES.filter((scale) => outcomes[scale].length > 0);
  return [...faults, ...some.map((scale) => print(scale, outcomes[scale]))].join('\n\n');
}
