import type { Scale } from './cases.ts';
import type { Outcome } from './judge.ts';

type Test = (each: Outcome) => boolean | null;

/** The table by kind, tier and certainty, the figures that count, and every miss. */
export function print(scale: Scale, outcomes: Outcome[]): string {
  const groups = [...new Set(outcomes.flatMap((each) => each.groups))].sort();
  const rank = scale === 'ladder' ? 'rank' : 'band';
  const misses = outcomes.filter((each) => !each.kind || !each.rank || each.status === false);
  return [
    scale === 'ladder' ? `On the ladder: ${outcomes.length} cases` : `Elsewhere: ${outcomes.length} cases`,
    '',
    `${'group'.padEnd(26)}     kind${rank.padStart(9)}     both`,
    ...['all', ...groups].map((group) => rowOf(group, outcomes)),
    '',
    ...figures(scale, outcomes),
    '',
    `misses: ${misses.length}`,
    ...misses.map((each) => `${each.status === false ? 'status ' : ''}${each.line}`),
  ].join('\n');
}

function rowOf(group: string, outcomes: Outcome[]): string {
  const some = outcomes.filter((each) => group === 'all' || each.groups.includes(group));
  const cell = (test: Test) => `${some.filter(test).length}/${some.length}`.padStart(9);
  const both: Test = (each) => each.kind && each.rank;
  const share = percent(some.filter(both).length, some.length);
  return `${group.padEnd(26)}${cell((each) => each.kind)}${cell((each) => each.rank)}${cell(both)}  ${share}`;
}

function figures(scale: Scale, outcomes: Outcome[]): string[] {
  const certain = outcomes.filter((each) => each.certain);
  const grave = outcomes.filter((each) => each.grave).map((each) => each.id);
  const right = scale === 'ladder' ? 'within accept' : 'band right';
  const lines = [
    figure(`certain rows ${right}`, certain, (each) => each.rank),
    figure(`all rows ${right}`, outcomes, (each) => each.rank),
    figure('kind right', outcomes, (each) => each.kind),
    figure('former or serving, right', outcomes, (each) => each.status),
    `${'no office or no rank, yet L6 (band C) or above'.padEnd(52)}${[grave.length, ...grave].join(' ')}`,
  ];
  if (scale === 'elsewhere') return lines;
  const widths = outcomes.flatMap((each) => each.width ?? []);
  const mean = widths.reduce((a, b) => a + b, 0) / widths.length;
  return [
    ...lines,
    figure('UNK rows: UNK, or a range with an accepted level', outcomes, (each) => each.open),
    `${'levels in an answer, mean'.padEnd(52)}${widths.length > 0 ? mean.toFixed(2) : '–'}`,
  ];
}

/** A share of those for whom the test says anything. */
function figure(words: string, outcomes: Outcome[], test: Test): string {
  const told = outcomes.map(test).filter((each) => each !== null);
  const yes = told.filter(Boolean).length;
  return `${words.padEnd(52)}${`${yes}/${told.length}`.padEnd(10)}${percent(yes, told.length)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
