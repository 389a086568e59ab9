import type { Division, PlaceKind } from './divisions.ts';

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

export function provinceKind(name: string): PlaceKind {
  return MUNICIPALITIES.has(name) ? 'municipality' : 'province';
}

export function cityKind(name: string): PlaceKind {
  return SUB_PROVINCIAL.has(name) ? 'subprovincial' : 'prefecture';
}

export function areaKind(name: string): PlaceKind {
  return EXCEPTIONS.get(name) ?? 'state-new-area';
}

/** The kind of a county-level unit follows from its suffix, its parent, and a few exceptions. */
export function countyKind(name: string, parent: Division): PlaceKind {
  const exception = EXCEPTIONS.get(name);
  if (exception) return exception;
  if (parent.kind === 'municipality') return 'municipal-district';
  if (parent.kind === 'subprovincial') return name.endsWith('区') ? 'subprovincial-district' : 'county';
  if (parent.kind === 'province') return parent.name === FAR_WEST ? 'corps-city' : 'direct-county';
  return 'county';
}
