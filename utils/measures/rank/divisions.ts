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
}

const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** 中编[1994]1号, 中编发[1995]5号. */
const SUB_PROVINCIAL = new Set(
  '沈阳市 大连市 长春市 哈尔滨市 南京市 杭州市 宁波市 厦门市 济南市 青岛市 武汉市 广州市 深圳市 成都市 西安市'.split(
    ' ',
  ),
);
const EXCEPTIONS: Record<string, PlaceKind> = {
  浦东新区: 'new-area',
  滨海新区: 'new-area',
  济源市: 'raised-city',
  神农架林区: 'forest-district',
};
const FAR_WEST = '新疆维吾尔自治区';

/** All 3,200 divisions at county level and above, parents before children. */
export function divisions(): Division[] {
  const all: Division[] = [];
  for (const line of table.tree) {
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

function cityOf(name: string, parent: Division, bare: boolean): Division {
  return {
    name,
    kind: SUB_PROVINCIAL.has(name) ? 'subprovincial' : 'prefecture',
    parent,
    ...(bare && { bare }),
  };
}

/** The kind of a county-level unit follows from its suffix, its parent, and four exceptions. */
function countyKind(name: string, parent: Division): PlaceKind {
  const exception = EXCEPTIONS[name];
  if (exception) return exception;
  if (parent.kind === 'municipality') return 'municipal-district';
  if (parent.kind === 'subprovincial') return name.endsWith('区') ? 'subprovincial-district' : 'county';
  if (parent.kind === 'province') return parent.name === FAR_WEST ? 'corps-city' : 'direct-county';
  return 'county';
}

const PEOPLES =
  /(?:蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|鄂温克|保安族|裕固族|独龙族|普米族|鄂伦春|各族)+(?=自治)/;
const SUFFIX = /(?:自治区|自治州|自治县|自治旗|地区|省|市|县|区|州|盟|旗)$/;

/**
 * Names under which a division also goes: `short` without its suffix (湖北, 大理), `long` with another one (大理州).
 * A root of one character (赵县) has no short name.
 */
export function otherNames(name: string): { short: string | null; long: string[] } {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const root = name.slice(0, name.length - suffix.length);
  const autonomous = suffix.startsWith('自治');
  const bare = autonomous ? name.replace(PEOPLES, '').replace(SUFFIX, '') : root;
  const base = bare.length >= 2 ? bare : root;
  const long: string[] = [];
  if (autonomous && suffix !== '自治区') long.push(`${base}${suffix}`, `${base}${suffix.slice(-1)}`);
  if (suffix === '自治区') long.push(`${base}自治区`, `${base}区`);
  const short = base.length >= 2 && base !== name ? base : null;
  return { short, long: long.filter((other) => other !== name) };
}
