import { atLeast } from '../../utils/measures/followers/bound.ts';
import { isFlagged, scoreRow } from '../../utils/measures/followers/model.ts';
import { seeded } from '../../utils/stats/random.ts';
import { count, type LabelledSet, readCsv } from '../followers/sets.ts';
import { pick } from './draw.ts';
import { auc, mean, share } from './figures.ts';
import { isOwn } from './left-out.ts';
import { figure, table, titleOf } from './print.ts';

const LISTS = 100;
const SIZE = 300;

/** The mean bound of lists of 300 of these rows, with the numbers that the extension carries. */
function meanBound(rows: Parameters<typeof isFlagged>[0][]): number {
  const random = seeded(20261127);
  return mean(
    Array.from({ length: LISTS }, () => {
      const flagged = pick(rows, SIZE, random).filter((row) => isFlagged(row)).length;
      return atLeast(flagged, SIZE);
    }),
  );
}

/** Spammers and self-declared bots: seen hardly or not at all, so that a low L never means "authentic". */
export function otherConcepts(sets: readonly LabelledSet[]): string {
  const rows = sets
    .filter((set) => !isOwn(set))
    .map((set) => {
      const some = (positive: boolean) => set.rows.filter((row) => row.positive === positive);
      return [
        titleOf(set),
        set.concept,
        figure(auc(set.rows.map((row) => ({ score: scoreRow(row), positive: row.positive })))),
        figure(share(some(true), (row) => isFlagged(row))),
        figure(share(some(false), (row) => isFlagged(row))),
        figure(meanBound(some(true))),
      ];
    });
  return table(
    'Other concepts, with the numbers that are shipped',
    ['set', 'positive are', 'AUC', 'flagged', 'real flagged', `mean L, ${SIZE} of them alone`],
    rows,
  );
}

/** Followers of ten outlets that nobody labelled: what would be said of a list of 300. */
export function outlets(): string {
  const all = readCsv('unlabelled_outlets.csv').map((cells) => ({
    outlet: cells.outlet ?? '',
    followers: count(cells.followers),
    posts: count(cells.statuses),
  }));
  const rows = [...new Set(all.map(({ outlet }) => outlet))]
    .map((outlet) => {
      const of = all.filter((row) => row.outlet === outlet);
      return {
        outlet,
        few: share(of, (row) => (row.posts ?? 0) < 5),
        flagged: share(of, (row) => isFlagged(row)),
        bound: meanBound(of),
      };
    })
    .sort((a, b) => a.bound - b.bound)
    .map(({ outlet, few, flagged, bound }) => [outlet, figure(few), figure(flagged), figure(bound)]);
  return table(
    'Unlabelled followers of ten outlets (x 2015), random over their whole lists',
    ['outlet', 'under 5 posts', 'flagged', `mean L of ${SIZE}`],
    rows,
  );
}
