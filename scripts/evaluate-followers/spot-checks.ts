import { scoreRow } from '../../utils/measures/followers/model.ts';
import { chooseForSpotCheck, spotCheck } from '../../utils/measures/followers/spot-check.ts';
import type { Interval } from '../../utils/model/finding.ts';
import { wilson } from '../../utils/stats/binomial.ts';
import type { LabelledSet } from '../followers/sets.ts';
import { train } from '../followers/train.ts';
import { draws, SHARES } from './draw.ts';
import { mean, share } from './figures.ts';
import { isOwn, type LeftOut } from './left-out.ts';
import { figure, table, titleOf } from './print.ts';

const TIMES = 30;
const CHECKED = [20, 50];

interface Outcome {
  set: LabelledSet;
  share: number;
  checked: number;
  way: string;
  covered: boolean;
  width: number;
}

type Way = (scores: number[], empty: boolean[], checked: number, seed: number) => Interval;

/** The ways to an interval that were compared, all from the same number of judgements. */
const WAYS: Record<string, Way> = {
  'strata by score (used)': (scores, empty, checked, seed) => {
    const judged = chooseForSpotCheck(scores, checked, seed).map((index) => ({
      index,
      verdict: empty[index] ? ('empty' as const) : ('real' as const),
    }));
    return spotCheck(scores, judged)?.interval ?? [0, 1];
  },
  'difference to the score': (scores, empty, checked, seed) => {
    const chosen = atRandom(scores, checked, seed);
    const errors = chosen.map((index) => Number(empty[index]) - (scores[index] ?? 0));
    const middle = mean(scores) + mean(errors);
    const spread = Math.sqrt(
      errors.reduce((sum, error) => sum + (error - mean(errors)) ** 2, 0) / (checked - 1) / checked,
    );
    const half = (1.96 + 2.4 / checked) * spread;
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
  },
  'no score (Wilson)': (scores, empty, checked, seed) => {
    const chosen = atRandom(scores, checked, seed);
    return wilson(chosen.filter((index) => empty[index]).length, checked);
  },
};

/** Without scores there is one stratum: rows are chosen like lots. */
const atRandom = (scores: number[], checked: number, seed: number) =>
  chooseForSpotCheck(
    scores.map(() => Number.NaN),
    checked,
    seed,
  );

function outcomes(left: readonly LeftOut[], ways: readonly string[]): Outcome[] {
  return left.flatMap(({ set, model }) =>
    [...draws(set, SHARES, TIMES)].flatMap(({ share: truth, rows }, seed) => {
      const scores = rows.map((row) => scoreRow(row, model));
      const empty = rows.map(({ positive }) => positive);
      return CHECKED.flatMap((checked) =>
        ways.map((way): Outcome => {
          const [low, high] = WAYS[way]?.(scores, empty, checked, seed) ?? [0, 1];
          const covered = low <= truth + 1e-9 && truth <= high + 1e-9;
          return { set, share: truth, checked, way, covered, width: high - low };
        }),
      );
    }),
  );
}

const cells = (some: readonly Outcome[]) =>
  CHECKED.flatMap((checked) => {
    const of = some.filter((each) => each.checked === checked);
    return [figure(share(of, ({ covered }) => covered)), figure(mean(of.map(({ width }) => width)))];
  });

/** Coverage and width of the interval from 20 and 50 judgements, the model not having seen the set. */
export function spotChecks(sets: readonly LabelledSet[], left: readonly LeftOut[]): string {
  const ways = Object.keys(WAYS);
  const all = outcomes(left, ways);
  const used = all.filter(({ way }) => way === ways[0]);
  const others = sets.filter((set) => !isOwn(set));
  const elsewhere = outcomes(
    others.map((set) => ({ set, model: train(sets.filter((other) => other !== set)) })),
    ways.slice(0, 1),
  );
  const head = ['', ...CHECKED.flatMap((checked) => [`${checked}: covered`, 'width'])];
  return [
    table(`Spot check, nominal .95, ${TIMES} lists for each set left out × share × size`, head, [
      ['all', ...cells(used)],
      ...left.map(({ set }) => [titleOf(set), ...cells(used.filter((each) => each.set === set))]),
      ...SHARES.map((truth) => [`share ${truth}`, ...cells(used.filter((each) => each.share === truth))]),
    ]),
    table('The same judgements used otherwise', head, [
      ...ways.map((way) => [way, ...cells(all.filter((each) => each.way === way))]),
    ]),
    table('Where the model sees little: spammers and self-declared bots as the positive ones', head, [
      ...others.map((set) => [titleOf(set), ...cells(elsewhere.filter((each) => each.set === set))]),
    ]),
  ].join('\n\n');
}
