import { type Fitted, isFlagged, scoreRow } from '../../utils/measures/followers/model.ts';
import { dot, type Example, fitLogistic } from '../followers/fit.ts';
import type { LabelledRow, LabelledSet } from '../followers/sets.ts';
import { features, train, weighted } from '../followers/train.ts';
import { auc, brier, ece, mean, type Scored, share } from './figures.ts';
import { figure, table, titleOf } from './print.ts';

/** One set that the model has not seen, with the model of all the others. */
export interface LeftOut {
  set: LabelledSet;
  model: Fitted;
}

export const isOwn = ({ concept }: LabelledSet) => concept === 'empty';

/** Each set about empty followers, left out of everything: weights, cut and worst false alarms come from the others. */
export function leaveOneOut(sets: readonly LabelledSet[]): LeftOut[] {
  return sets.filter(isOwn).map((set) => ({ set, model: train(sets.filter((other) => other !== set)) }));
}

export function scored({ set, model }: LeftOut): Scored[] {
  return set.rows.map((row) => ({ score: scoreRow(row, model), positive: row.positive }));
}

/** How well the order, the probability and the cut hold on the set that was left out. */
export function ranking(left: readonly LeftOut[]): string {
  const rows = left.map((each) => {
    const { set, model } = each;
    const flagged = (positive: boolean) =>
      share(
        set.rows.filter((row) => row.positive === positive),
        (row) => isFlagged(row, model),
      );
    const all = scored(each);
    return [auc(all), brier(all), ece(all), flagged(true), flagged(false), model.worst + model.margin];
  });
  const means = [0, 1, 2].map((column) => mean(rows.map((row) => row[column] ?? 0)));
  return table(
    'Ranking, each set left out of the training',
    ['set', 'AUC', 'Brier', 'ECE', 'hits', 'false alarms', 'allowed for'],
    [
      ...left.map(({ set }, i) => [titleOf(set), ...(rows[i] ?? []).map((value) => figure(value))]),
      ['mean', ...means.map((value) => figure(value))],
    ],
  );
}

const log = (value: number | null | undefined) => Math.log1p(value ?? 0);
const TRIED: Record<string, (row: LabelledRow) => number[]> = {
  'followers alone': (row) => [log(row.followers)],
  'followers and posts (the model)': features,
  '… and following': (row) => [...features(row), log(row.following)],
  '… and following over followers': (row) => [
    ...features(row),
    Math.max(0, log(row.following) - log(row.followers)),
  ],
  '… and a bend in each': (row) => [
    ...features(row),
    Math.max(0, log(row.followers) - 3),
    Math.max(0, log(row.posts) - 3.5),
  ],
};

/** The same fit with other things to look at: what is gained on one unseen set is lost on another. */
export function alternatives(sets: readonly LabelledSet[]): string {
  const own = sets.filter(isOwn);
  const rows = Object.entries(TRIED).map(([name, see]) => {
    const aucs = own.map((set) => {
      const others = own.filter((other) => other !== set);
      const beta = fitLogistic(others.flatMap((other): Example[] => weighted(other.rows, see)));
      return auc(set.rows.map((row) => ({ score: dot(beta, [1, ...see(row)]), positive: row.positive })));
    });
    return [name, ...aucs.map((value) => figure(value)), figure(mean(aucs)), figure(Math.min(...aucs))];
  });
  return table(
    'What else was tried: AUC on the set left out',
    ['looks at', ...own.map(titleOf), 'mean', 'worst'],
    rows,
  );
}

/** How far each set exceeds the worst of the others in real accounts flagged: what the margin has to cover. */
export function margin(sets: readonly LabelledSet[]): string {
  const rows = sets.map((set) => {
    const model = train(sets.filter((other) => other !== set));
    const own = share(
      set.rows.filter(({ positive }) => !positive),
      (row) => isFlagged(row, model),
    );
    return [titleOf(set), figure(own), figure(model.worst), figure(own - model.worst)];
  });
  return table(
    'Real accounts flagged, against the worst of the other sets',
    ['set left out', 'flagged', 'worst of the others', 'excess'],
    rows,
  );
}
