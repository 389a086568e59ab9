import { atLeast, rangeOf } from '../../utils/measures/followers/bound.ts';
import { type Fitted, isFlagged } from '../../utils/measures/followers/model.ts';
import type { LabelledSet } from '../followers/sets.ts';
import { train } from '../followers/train.ts';
import { draws, SHARES, SIZES } from './draw.ts';
import { mean, share } from './figures.ts';
import { isOwn, type LeftOut } from './left-out.ts';
import { figure, table, titleOf } from './print.ts';

const TIMES = 200;
/** A bound above this where every account is real would be an accusation. */
const ALARM = 0.05;

interface Outcome {
  set: LabelledSet;
  share: number;
  n: number;
  bound: number;
}

/** The bound of every list drawn from sets that its model has not seen. */
function outcomes(left: readonly LeftOut[], shares: readonly number[]): Outcome[] {
  return left.flatMap(({ set, model }) => {
    const flags = new Map(set.rows.map((row) => [row, isFlagged(row, model)]));
    const known = new Map<string, number>();
    return [...draws(set, shares, TIMES)].map(({ share: truth, n, rows }) => {
      const flagged = rows.filter((row) => flags.get(row)).length;
      const key = `${flagged}/${n}`;
      const bound = known.get(key) ?? atLeast(flagged, n, model);
      known.set(key, bound);
      return { set, share: truth, n, bound };
    });
  });
}

const covers = ({ bound, share: truth }: Outcome) => bound <= truth;
const cells = (some: readonly Outcome[]) => [
  String(some.length),
  figure(share(some, covers)),
  figure(mean(some.map(({ share: truth, bound }) => truth - bound))),
];

/** Coverage and slack of "at least L": by set, by size, and by true share. */
export function bounds(left: readonly LeftOut[]): string {
  const all = outcomes(left, SHARES);
  const where = (name: string, test: (each: Outcome) => boolean) => [name, ...cells(all.filter(test))];
  const none = all.filter(({ share: truth }) => truth === 0);
  return [
    table(
      `"At least L", ${TIMES} lists for each set left out × share 0, .1 … 1 × size ${SIZES.join(', ')}`,
      ['lists', 'number', 'covered', 'mean slack'],
      [
        where('all', () => true),
        ...left.map(({ set }) => where(titleOf(set), (each) => each.set === set)),
        ...SIZES.map((n) => where(`${n} followers`, (each) => each.n === n)),
        ...SHARES.map((truth) => where(`share ${truth}`, (each) => each.share === truth)),
      ],
    ),
    `no empty account at all, and yet L above ${ALARM}: ${figure(share(none, ({ bound }) => bound > ALARM))} of ${none.length} lists`,
    grid(left, all),
  ].join('\n\n');
}

function grid(left: readonly LeftOut[], all: readonly Outcome[]): string {
  const rows = left.flatMap(({ set }) =>
    SIZES.map((n) => [
      `${titleOf(set)}, ${n}`,
      ...SHARES.map((truth) => {
        const some = all.filter((each) => each.set === set && each.n === n && each.share === truth);
        return `${figure(share(some, covers), 2)} ${figure(mean(some.map(({ bound }) => bound)), 2)}`;
      }),
    ]),
  );
  return table('Covered, and mean L, by set and size × true share', ['', ...SHARES.map(String)], rows);
}

/** What the margin and the real accounts of the other sets are there for, and what else of the bound can be told. */
export function boundVariants(sets: readonly LabelledSet[]): string {
  const variant = (name: string, modelOf: (others: LabelledSet[]) => Fitted) => {
    const left = sets
      .filter(isOwn)
      .map((set) => ({ set, model: modelOf(sets.filter((other) => other !== set)) }));
    const all = outcomes(left, SHARES);
    const worst = Math.min(
      ...left.map(({ set }) =>
        share(
          all.filter((each) => each.set === set),
          covers,
        ),
      ),
    );
    const none = all.filter(({ share: truth }) => truth === 0);
    return [name, ...cells(all).slice(1), figure(worst), figure(share(none, ({ bound }) => bound > ALARM))];
  };
  return table(
    'The bound made otherwise',
    ['', 'covered', 'mean slack', 'covered, worst set', `L > ${ALARM} at share 0`],
    [
      variant('as it is', train),
      variant('without the margin', (others) => ({ ...train(others), margin: 0 })),
      variant('real accounts of the same concept only', (others) => train(others.filter(isOwn))),
      variant('… and without the margin', (others) => ({ ...train(others.filter(isOwn)), margin: 0 })),
    ],
  );
}

/** Real accounts of the other sets, each left out: lists without one empty account, and what L says. */
export function falseAlarms(sets: readonly LabelledSet[]): string {
  const rows = sets.map((set) => {
    const some = outcomes([{ set, model: train(sets.filter((other) => other !== set)) }], [0]);
    return [titleOf(set), ...[0, ALARM].map((limit) => figure(share(some, ({ bound }) => bound > limit)))];
  });
  return table(
    'Lists of real accounts only, their set left out',
    ['', 'L above 0', `L above ${ALARM}`],
    rows,
  );
}

/** How often the range that the card calls unvalidated holds, and how wide it is: the reason for calling it so. */
export function ranges(sets: readonly LabelledSet[], left: readonly LeftOut[]): string {
  const rows = left.map(({ set, model }) => {
    const { rates } = train(sets.filter((other) => other !== set));
    const own = rates.filter(({ name }) => sets.some((other) => other.name === name && isOwn(other)));
    const some = [...draws(set, SHARES, 20)].map(({ share: truth, n, rows: list }) => {
      const [low, high] = rangeOf(list.filter((row) => isFlagged(row, model)).length, n, own);
      return { covered: low <= truth && truth <= high, width: high - low };
    });
    return [
      titleOf(set),
      figure(share(some, ({ covered }) => covered)),
      figure(mean(some.map(({ width }) => width))),
    ];
  });
  return table('The unvalidated range, each set left out', ['', 'holds the true share', 'mean width'], rows);
}
