import { findBurst } from '../../utils/measures/followers/burst.ts';
import { findAlike } from '../../utils/measures/followers/names-alike.ts';
import type { FollowerRow } from '../../utils/model/observation.ts';
import { seeded } from '../../utils/stats/random.ts';
import { type LabelledSet, readCsv } from '../followers/sets.ts';
import { sample } from './draw.ts';
import { mean, share } from './figures.ts';
import { figure, table, titleOf } from './print.ts';

const LISTS = 40;
const SIZE = 300;
/** Long after all data: no row counts as a newcomer. */
const AS_OF = '2026-11-27T00:00:00.000Z';

/** In how many lists of 300 each fact about the list is found, and how many of the rows it then counts. */
export function setFacts(sets: readonly LabelledSet[]): string {
  const groups = sets.flatMap((set) =>
    [false, true].map((positive) => ({
      name: `${titleOf(set)}, ${positive ? set.concept : 'real'}`,
      rows: set.rows.filter((row) => row.positive === positive),
    })),
  );
  return table(
    `Facts about a list as a whole: share of ${LISTS} lists of ${SIZE} in which they are found, and what they then count`,
    ['', 'dates', 'created together', 'of them', 'names', 'built alike', 'of them', 'commonest build'],
    [...groups, ...outletRows()].map(({ name, rows }) => {
      const dated = rows.filter(({ createdAt }) => createdAt);
      const named = rows.filter(({ nameShape }) => nameShape !== undefined);
      return [
        name,
        ...found(dated, (list) => findBurst(list, 'unknown', AS_OF)?.fact),
        ...found(named, findAlike),
        named.length > 0 ? figure(commonest(named)) : '–',
      ];
    }),
  );
}

type Find = (rows: FollowerRow[]) => { count: number; n: number } | null | undefined;

/** How many rows there are to draw from, and what is found in the lists. No row stands twice in a list. */
function found(rows: readonly FollowerRow[], find: Find): string[] {
  if (rows.length < 60) return [String(rows.length), '–', '–'];
  const random = seeded(20261127);
  const facts = Array.from({ length: LISTS }, () => find(sample(rows, SIZE, random)));
  const some = facts.filter((fact) => fact !== null && fact !== undefined);
  return [
    String(rows.length),
    figure(
      share(facts, (fact) => Boolean(fact)),
      2,
    ),
    some.length > 0 ? figure(mean(some.map(({ count, n }) => count / n)), 2) : '–',
  ];
}

function commonest(rows: readonly FollowerRow[]): number {
  const counts = new Map<string, number>();
  for (const { nameShape } of rows) {
    if (nameShape) counts.set(nameShape, (counts.get(nameShape) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / rows.length;
}

/** Registration dates of the unlabelled followers. Some outlets count months from 0, the others from 1. */
function outletRows(): { name: string; rows: FollowerRow[] }[] {
  const all = readCsv('unlabelled_outlets.csv');
  return [...new Set(all.map(({ outlet }) => outlet ?? ''))].map((outlet) => {
    const of = all.filter((cells) => cells.outlet === outlet && Number(cells.created_year) > 0);
    const shift = of.some((cells) => Number(cells.created_month) === 12) ? 1 : 0;
    const rows = of.map((cells, i) => {
      const [year, month, day] = [cells.created_year, cells.created_month, cells.created_day].map(Number);
      const time = Date.UTC(year ?? 0, (month ?? 0) - shift, day ?? 1);
      return { createdAt: new Date(time).toISOString(), followers: i };
    });
    return { name: `${outlet} (x 2015), unlabelled`, rows };
  });
}
