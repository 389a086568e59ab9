import table from '../../../assets/rank/divisions.json' with { type: 'json' };

/** What a place is, as far as rank goes; the rows of `kinds` in assets/rank/rules.json. */
export type PlaceKind =
  | 'province'
  | 'municipality'
  | 'subprovincial'
  | 'prefecture'
  | 'municipal-district'
  | 'subprovincial-district'
  | 'county'
  | 'direct-county'
  | 'corps-city'
  | 'raised-city'
  | 'forest-district'
  | 'new-area'
  | 'state-new-area'
  | 'town'
  | 'town-of-municipality'
  | 'town-of-subprovincial'
  | 'town-of-city'
  | 'village'
  | 'zone'
  | 'corps'
  | 'corps-division'
  | 'corps-regiment';

export interface Division {
  name: string;
  kind: PlaceKind;
  parent: Division | null;
  /** A city that has no districts: its towns stand directly below it. */
  bare?: boolean;
  /** The name that it bore before (毕节地区). */
  formerly?: string;
  /** The year in which it ended: accounts of that time still name it. */
  until?: number;
}

const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** 中编[1994]1号, 中编发[1995]5号. */
const SUB_PROVINCIAL = new Set(
  '沈阳市 大连市 长春市 哈尔滨市 南京市 杭州市 宁波市 厦门市 济南市 青岛市 武汉市 广州市 深圳市 成都市 西安市'.split(
    ' ',
  ),
);
const EXCEPTIONS = new Map<string, PlaceKind>([
  ['浦东新区', 'new-area'],
  ['滨海新区', 'new-area'],
  ['雄安新区', 'new-area'],
  ['济源市', 'raised-city'],
  ['神农架林区', 'forest-district'],
]);
const FAR_WEST = '新疆维吾尔自治区';

let read: { now: Division[]; former: Division[] } | undefined;

/** All 3,200 divisions at county level and above, parents before children, then the state-level new areas beside them. */
export function divisions(): Division[] {
  read ??= readTable();
  return read.now;
}

/** Divisions that ended since about 2009 and are named by accounts of that time, with the kind that they had then. */
export function formerDivisions(): Division[] {
  read ??= readTable();
  return read.former;
}

function readTable() {
  const now = divisionsOf(table.tree);
  const cities = new Map<string, Division>();
  for (const each of now) if (!each.parent?.parent) cities.set(keyOf(each), each);
  for (const line of table.renamed) {
    const [city = '', name = ''] = line.split('=');
    const renamed = cities.get(city);
    if (renamed) renamed.formerly = name;
  }
  const former: Division[] = [];
  for (const line of table.former) {
    for (const ended of unitsOf(line, cities)) {
      if (!ended.parent?.parent) cities.set(keyOf(ended), ended);
      former.push(ended);
    }
  }
  for (const line of table.areas) {
    for (const area of unitsOf(line, cities))
      now.push({ ...area, kind: EXCEPTIONS.get(area.name) ?? 'state-new-area' });
  }
  return { now, former };
}

/** A province or city by both names, because two provinces may have a city of one name. */
function keyOf({ name, parent }: Division): string {
  return parent ? `${parent.name} ${name}` : `${name} ${name}`;
}

/** The divisions of lines as scripts/tables/rank-tables.ts writes them: `province|city:district district|…`. */
export function divisionsOf(tree: readonly string[]): Division[] {
  const all: Division[] = [];
  for (const line of tree) {
    const [top = '', ...cities] = line.split('|');
    const kind = MUNICIPALITIES.has(top) ? 'municipality' : 'province';
    const province: Division = { name: top, kind, parent: null };
    all.push(province);
    for (const city of cities) {
      const [name = '', below = ''] = city.split(':');
      const counties = below === '' ? [] : below.split(' ');
      const parent = name === '' ? province : cityOf(name, province, counties.length === 0);
      if (parent !== province) all.push(parent);
      for (const county of counties) all.push({ name: county, kind: countyKind(county, parent), parent });
    }
  }
  return all;
}

/**
 * Units named by `province|city:unit unit|…` below what is known; those of the empty city are cities themselves. A unit
 * that ended has its last year behind its name.
 */
function* unitsOf(line: string, known: ReadonlyMap<string, Division>): Generator<Division> {
  const [top = '', ...groups] = line.split('|');
  for (const group of groups) {
    const [city = '', names = ''] = group.split(':');
    const parent = known.get(`${top} ${city || top}`);
    if (!parent) continue;
    for (const text of names.split(' ')) {
      const [name = '', until] = text.split('-');
      const unit =
        city === '' ? cityOf(name, parent, false) : { name, kind: countyKind(name, parent), parent };
      yield until === undefined ? unit : { ...unit, until: Number(until) };
    }
  }
}

function cityOf(name: string, parent: Division, bare: boolean): Division {
  return {
    name,
    kind: SUB_PROVINCIAL.has(name) ? 'subprovincial' : 'prefecture',
    parent,
    ...(bare && { bare }),
  };
}

/** The kind of a county-level unit follows from its suffix, its parent, and a few exceptions. */
function countyKind(name: string, parent: Division): PlaceKind {
  const exception = EXCEPTIONS.get(name);
  if (exception) return exception;
  if (parent.kind === 'municipality') return 'municipal-district';
  if (parent.kind === 'subprovincial') return name.endsWith('区') ? 'subprovincial-district' : 'county';
  if (parent.kind === 'province') return parent.name === FAR_WEST ? 'corps-city' : 'direct-county';
  return 'county';
}
