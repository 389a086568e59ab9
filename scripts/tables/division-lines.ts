import { DivisionTree, MARK } from '../../utils/measures/rank/division-tree.ts';
import type { DivisionRow } from './division-changes.ts';
import type { CodeRow } from './division-rows.ts';

type Row = Record<string, string>;

/** What stands beside the divisions of today: rows of cn_former.tsv and cn_new_areas.tsv. */
export interface Beside {
  former: readonly Row[];
  areas: readonly Row[];
}

/** The lines of divisions.json, as DivisionTree reads them. Throws when a place beside them has no parent among them. */
export function divisionLines(all: readonly CodeRow[], { former, areas }: Beside): string[] {
  const lines = treeOf(all);
  const ended = new Map(former.map(({ name = '', until = '' }) => [name, name + until]));
  const group = ({ province = '', parent = '', name }: Row) => {
    const cities = lines.get(province);
    const found = cities?.get(parent) ?? cities?.get(ended.get(parent) ?? '');
    if (!found) throw new Error(`${name}: no ${parent} in ${province}`);
    return found;
  };
  for (const row of former) {
    const { level, change, name = '', province = '', until = '', successor = '' } = row;
    if (change === 'renamed') group({ ...row, parent: successor }).unshift(MARK.earlierName + name);
    else if (level === 'city') lines.get(province)?.set(name + until, []);
  }
  for (const row of former)
    if (row.level === 'county') group(row).push(`${MARK.county}${row.name}${row.until}`);
  const districts = new Set(all.map(({ name }) => name));
  for (const row of areas) if (!districts.has(row.name ?? '')) group(row).push(`${MARK.area}${row.name}`);
  return [...lines].map(([province, groups]) =>
    [...groups]
      .map(([city, below]) => (city === province ? city : MARK.city + city) + below.join(''))
      .join(''),
  );
}

/** By province and city (the province itself for what is directly below it): the marked names below. */
function treeOf(all: readonly CodeRow[]): Map<string, Map<string, string[]>> {
  const lines = new Map<string, Map<string, string[]>>();
  const above = aboveIn(all);
  for (const row of all) {
    const { province, city } = above(row);
    if (row.code.endsWith('0000')) lines.set(row.name, new Map([[row.name, []]]));
    else if (row.code.endsWith('00')) lines.get(province)?.set(row.name, []);
    else
      lines
        .get(province)
        ?.get(city ?? province)
        ?.push(MARK.county + row.name);
  }
  return lines;
}

/** Names of the province and, if any, of the city that a row stands below. */
function aboveIn(all: readonly CodeRow[]) {
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return ({ code }: CodeRow) => ({
    province: names.get(`${code.slice(0, 2)}0000`) ?? '',
    city: code.endsWith('00') ? undefined : names.get(`${code.slice(0, 4)}00`),
  });
}

/** The rows with the kind that follows from name and parent: what `update:divisions` writes and compares. */
export function withKinds(all: readonly CodeRow[]): DivisionRow[] {
  const tree = new DivisionTree(divisionLines(all, { former: [], areas: [] }));
  const kinds = new Map(tree.all().map(({ name, kind, parent }) => [`${parent?.name ?? ''} ${name}`, kind]));
  const above = aboveIn(all);
  return all.map((row) => {
    const { province, city } = above(row);
    const parent = city ?? (row.code.endsWith('0000') ? '' : province);
    return { code: row.code, name: row.name, kind: kinds.get(`${parent} ${row.name}`) ?? '' };
  });
}
