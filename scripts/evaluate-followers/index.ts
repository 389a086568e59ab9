import { ABSENT, type LabelledSet, readSets } from '../followers/sets.ts';
import { bounds, boundVariants, falseAlarms, ranges } from './bound.ts';
import { alternatives, leaveOneOut, margin, ranking } from './left-out.ts';
import { otherConcepts, outlets } from './others.ts';
import { table, titleOf } from './print.ts';
import { setFacts } from './set-facts.ts';
import { spotChecks } from './spot-checks.ts';

/** All figures as tables, or why there are none. Deterministic. */
export function evaluate(): string {
  const sets = readSets();
  if (!sets) return `followers: skipped, ${ABSENT}`;
  const left = leaveOneOut(sets);
  return [
    data(sets),
    ranking(left),
    alternatives(sets),
    margin(sets),
    bounds(left),
    boundVariants(sets),
    falseAlarms(sets),
    ranges(sets, left),
    spotChecks(sets, left),
    otherConcepts(sets),
    outlets(),
    setFacts(sets),
  ].join('\n\n\n');
}

function data(sets: readonly LabelledSet[]): string {
  return table(
    'Labelled data',
    ['set', 'positive are', 'positive', 'real'],
    sets.map((set) => {
      const positive = set.rows.filter((row) => row.positive).length;
      return [titleOf(set), set.concept, String(positive), String(set.rows.length - positive)];
    }),
  );
}
