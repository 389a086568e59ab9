import { type Body, merge, type Reason } from './body.ts';
import type { OrganRef } from './claim.ts';
import type { PlaceKind } from './divisions.ts';
import { familyOf } from './families.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { organIn, UNKNOWN, weaker } from './tables.ts';

/** Relative to the organ before: a 司 of a ministry, a 处 of a department. */
export const RELATIVE = new Set([
  'inner',
  'department',
  'institution',
  'political',
  'league',
  'mass',
  'part-time',
  'discipline',
  'police',
]);
/** Units of the police and like services: ranked by the place of the service. */
export const UNITS = new Set([
  'traffic',
  'corps-unit',
  'detachment',
  'brigade',
  'squad',
  'branch',
  'station',
  'prison',
  'tribunal',
]);
/** Without a place of its own, such a part of a central organ is one of its inner units. */
export const CENTRAL_BRANCH = new Set(['vertical', 'supervision']);
export const WITHOUT_PLACE = new Set([
  'armed-police',
  'university',
  'vocational',
  'customs',
  'customs-direct',
  'border',
  'border-main',
  'rail-court',
  'rail-middle-court',
  'rail-police',
  'consulate',
  'railway',
  'embassy',
  'minor',
  'school',
  'hospital',
  'military',
]);

/** By the table class × kind of place. */
export function byClass(before: Body | null, organ: OrganRef): Body | null {
  const group = classOf(organ);
  const place = before?.place ?? null;
  if (!place && !WITHOUT_PLACE.has(group) && !organ.guessed && !UNITS.has(group) && group !== 'institution')
    return null;
  if (!place && UNITS.has(group)) return null;
  const kinds = group === 'branch' && before?.apex ? cityOf(place) : (place?.kinds ?? ['none' as const]);
  const rulings = kinds.map((kind) => organIn(group, kind)).filter((each) => each !== null);
  if (rulings.length === 0) return null;
  const ruling = merge(rulings);
  const reason: Reason = {
    id: `organ.${group === 'inner' ? 'unranked' : familyOf(group)}`,
    values: { organ: organ.name, rule: ruling.rule },
    spans: [organ],
  };
  return {
    ...ruling,
    certainty: organ.guessed ? weaker(ruling.certainty, 'likely') : ruling.certainty,
    apex: false,
    group,
    headRank: UNKNOWN,
    place,
    organ,
    reasons: [...(WITHOUT_PLACE.has(group) ? [] : (before?.reasons ?? [])), reason],
  };
}

/** 余杭区公安分局 is a branch of the city's bureau: the kind of the city counts. */
function cityOf(place: Jurisdiction | null): PlaceKind[] {
  const cities = (place?.divisions ?? []).flatMap((each) => (each.parent ? [each.parent.kind] : []));
  const kinds = place?.kinds ?? [];
  return kinds.every((kind) => /district|county/.test(kind)) && cities.length > 0
    ? [...new Set(cities)]
    : kinds;
}

/** A class that the name narrows: middle and railway courts, main stations of the border inspection, railway police of a city. */
function classOf(organ: OrganRef): string {
  if (organ.group === 'border') return organ.name.includes('总站') ? 'border-main' : 'border';
  if (organ.group === 'railway' && organ.name.endsWith('处')) return 'rail-police';
  if (organ.group !== 'court') return organ.group;
  if (organ.name.includes('铁路运输'))
    return /中级|分院/.test(organ.name) ? 'rail-middle-court' : 'rail-court';
  if (organ.name.includes('互联网')) return 'internet-court';
  const own = organ.name.slice(0, -organ.word.length);
  // 三亚市城郊人民法院: a court below the city's.
  if (organ.word.startsWith('人民') && own !== '' && !/[高中]/.test(own)) return 'base-court';
  return /中级|中院|分院|知识产权|海事|金融|互联网/.test(organ.name) ? 'middle-court' : 'court';
}
