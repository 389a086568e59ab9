import type { PlaceRef } from './claim.ts';
import type { Division, PlaceKind } from './divisions.ts';

/** The jurisdiction that a path of places names. */
export interface Jurisdiction {
  name: string;
  /** Most likely kind first; several when the text leaves it open (朝阳区 without its city). */
  kinds: PlaceKind[];
  divisions: Division[];
  /** The ends of the words that name it. */
  spans: { start: number; end: number }[];
}

/** What a generic word can stand for, most likely first. */
const GENERIC: Record<string, PlaceKind[]> = {
  省: ['province'],
  自治区: ['province'],
  市: ['prefecture', 'subprovincial', 'county', 'municipality'],
  州: ['prefecture'],
  自治州: ['prefecture'],
  盟: ['prefecture'],
  地区: ['prefecture'],
  县: ['county'],
  旗: ['county'],
  区: ['county', 'subprovincial-district', 'municipal-district'],
  兵团: ['corps'],
  生产建设兵团: ['corps'],
  新疆生产建设兵团: ['corps'],
};

const COUNTY_LEVEL = new Set<PlaceKind>(['county', 'subprovincial-district', 'municipal-district']);

/** Divisions known from elsewhere; found only when a name leaves it open which place it is. */
export type Near = () => readonly Division[];
export const NOWHERE: Near = () => [];

/** Districts by the kind of their city. */
const BELOW: Partial<Record<PlaceKind, PlaceKind>> = {
  municipality: 'municipal-district',
  subprovincial: 'subprovincial-district',
  prefecture: 'county',
};

const TOWN: Partial<Record<PlaceKind, PlaceKind>> = {
  municipality: 'town-of-municipality',
  'municipal-district': 'town-of-municipality',
  'new-area': 'town-of-municipality',
  'state-new-area': 'town-of-subprovincial',
  subprovincial: 'town-of-subprovincial',
  'subprovincial-district': 'town-of-subprovincial',
};

/**
 * Follows the places from large to small. `suffix` is what the organ or post says of the place (市委, 县长): it picks
 * the division among those of that name, and stands for the place when none is named. `near` are divisions known from
 * elsewhere (the account's location), used only to choose between places of one name.
 */
export function resolve(
  path: PlaceRef[],
  suffix: string | null,
  near: Near = NOWHERE,
  above: Jurisdiction | null = null,
): Jurisdiction | null {
  // 杭州市纪委市监委: the second 市 is the same city.
  let found = path[0]?.generic ? above : null;
  for (const place of path) found = step(found, place, near, place === path.at(-1) ? suffix : null);
  return suffix === null ? found : narrowTo(found, suffix);
}

function step(before: Jurisdiction | null, place: PlaceRef, near: Near, suffix: string | null): Jurisdiction {
  const spans = [...(before?.spans ?? []), { start: place.start, end: place.end }];
  if (place.made) return { name: place.name, kinds: [madeKind(place.made, before)], divisions: [], spans };
  if (place.generic) {
    const fitted = narrowTo(before, place.generic);
    return { name: place.name, kinds: fitted?.kinds ?? [], divisions: fitted?.divisions ?? [], spans };
  }
  const inside = place.divisions.filter((each) => before?.divisions.some((above) => isBelow(each, above)));
  const close =
    inside.length > 0
      ? inside
      : place.divisions.length > 1
        ? place.divisions.filter((each) =>
            near().some((n) => isBelow(each, n) && !place.divisions.includes(n)),
          )
        : [];
  // 昌吉市委: the suffix says which 昌吉 it is.
  const open = place.short && !(suffix && place.divisions.some((each) => bears(each, suffix)));
  const divisions = close.length > 0 ? close : open ? betterKnown(place.divisions) : place.divisions;
  return { name: place.name, kinds: kindsOf(divisions), divisions, spans };
}

/** 西安 alone is the city in 陕西, not the districts of that name elsewhere; 朝阳 is a district of 北京 as often as a city. */
function betterKnown(divisions: Division[]): Division[] {
  const provinces = divisions.filter(({ parent }) => parent === null);
  if (provinces.length > 0) return provinces;
  const cities = divisions.filter((each) => !COUNTY_LEVEL.has(each.kind));
  const apart = divisions.some((each) => each.kind === 'municipal-district');
  return cities.length > 0 && !apart ? cities : divisions;
}

/** Narrows a jurisdiction to those that bear a suffix, goes up to one, or takes the suffix as a place without a name. */
export function narrowTo(found: Jurisdiction | null, suffix: string): Jurisdiction | null {
  const divisions = (found?.divisions ?? []).filter((each) => bears(each, suffix));
  if (found && divisions.length > 0) return { ...found, kinds: kindsOf(divisions), divisions };
  if (found && found.divisions.length === 0 && found.kinds.length > 0 && !(suffix in GENERIC)) return found;
  const above = (found?.divisions ?? [])
    .flatMap((each) => ancestors(each))
    .filter((each) => bears(each, suffix));
  const [first] = above;
  if (found && first)
    return { ...found, name: first.name, kinds: kindsOf(above), divisions: [...new Set(above)] };
  // 吴江市 was a city before it became 吴江区: a county-level place that changed its suffix stays on its level.
  if (found && found.divisions.length > 0 && found.divisions.every((each) => COUNTY_LEVEL.has(each.kind)))
    return found;
  const kinds = genericKinds(found, suffix);
  if (kinds.length === 0) return found;
  return { name: suffix, divisions: [], spans: [], ...found, kinds };
}

function genericKinds(found: Jurisdiction | null, suffix: string): PlaceKind[] {
  const kinds = GENERIC[suffix];
  if (!kinds) return suffix === '镇' || suffix === '乡' ? [madeKind('town', found)] : [];
  const above = found?.kinds[0] ?? 'town';
  const below = suffix === '区' || (suffix === '县' && above === 'municipality');
  const district = found?.divisions.length && below ? BELOW[above] : undefined;
  return district ? [district] : kinds;
}

function bears(division: Division, suffix: string): boolean {
  if (suffix === '州') return division.name.endsWith('自治州');
  if (suffix === '区' && division.kind === 'province') return false;
  return division.name.endsWith(suffix);
}

function madeKind(made: NonNullable<PlaceRef['made']>, above: Jurisdiction | null): PlaceKind {
  if (made !== 'town') return made;
  const kind = above?.kinds[0];
  if (above?.divisions.some((each) => each.bare)) return 'town-of-city';
  return (kind && TOWN[kind]) ?? 'town';
}

function kindsOf(divisions: Division[]): PlaceKind[] {
  const counts = new Map<PlaceKind, number>();
  for (const { kind } of divisions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}

function isBelow(division: Division, above: Division): boolean {
  return ancestors(division).includes(above);
}

function ancestors(division: Division): Division[] {
  return division.parent ? [division.parent, ...ancestors(division.parent)] : [];
}
