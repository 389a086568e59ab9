import { APEX, type Body, government, lead, merge, type Reason, reached } from './body.ts';
import type { Claim, OrganRef } from './claim.ts';
import type { Division, PlaceKind } from './divisions.ts';
import { familyOf } from './families.ts';
import { type Jurisdiction, resolve } from './jurisdiction.ts';
import { innerOf, NONE, organIn, UNKNOWN, weaker } from './tables.ts';

/** Relative to the organ before: a 司 of a ministry, a 处 of a department. */
const RELATIVE = new Set([
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
const UNITS = new Set([
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
const CENTRAL_BRANCH = new Set(['vertical', 'supervision']);
/** Organs that another organ's name only leads up to: what follows is ranked by its own place. */
const SUFFIX_OF_HINT = /^(?:团)?([省市县区州盟旗镇乡地])委$/;
const WITHOUT_PLACE = new Set([
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

/** The body at the end of a claim's chain of organs; null when the text does not say whose organ it is. */
export function rankOrgan(claim: Claim, near: Division[]): Body | null {
  let body = ofPlace(claim, near);
  for (const organ of claim.chain) {
    const next = follow(body, organ, near);
    if (!next && organ === claim.chain.at(-1)) return null;
    body = next ? reached(next) : lead(organ);
  }
  return body;
}

function ofPlace(claim: Claim, near: Division[]): Body | null {
  const place = resolve(claim.path, hintOf(claim.chain[0]), near);
  return place && place.kinds.length > 0 ? government(place) : null;
}

/** What a committee says of its place: 市委 is a 市's. */
function hintOf(organ: OrganRef | undefined): string | null {
  return SUFFIX_OF_HINT.exec(organ?.word ?? '')?.[1]?.replace('地', '地区') ?? null;
}

/** The body after one more organ of the chain. */
function follow(before: Body | null, organ: OrganRef, near: Division[]): Body | null {
  if (before && /military$/.test(before.group)) return before;
  if (organ.organ) return named(before, organ);
  const hint = hintOf(organ);
  const own =
    organ.places.length > 0
      ? resolve(organ.places, hint, before?.place?.divisions ?? near, before?.place)
      : null;
  const leading = before?.organ?.group ?? '';
  const central = before !== null && before.place === null && before.level !== UNKNOWN;
  if (central && (organ.group === 'dispatched' || (!own && CENTRAL_BRANCH.has(organ.group))))
    return inner(before, organ);
  if (organ.group === 'branch' && own && leading.startsWith('named:'))
    return byClass(government(own), { ...organ, group: 'vertical' });
  if (organ.group === 'bank-branch' && leading !== 'named:ministry')
    return before ? below(before, organ) : null;
  if (organ.group === 'liaison')
    return before && !before.apex && before.organ ? inner(before, organ) : byClass(before, organ);
  if (organ.group === 'discipline' && leading === 'discipline') return before;
  if (APEX.has(organ.group)) return apex(before, organ, own, hint, leading);
  if (own && own.kinds.length > 0 && !UNITS.has(organ.group)) return byClass(government(own), organ);
  // 公安鼓楼分局: the bureau is left out, its branch has the place.
  if (before?.rule === '' && !before.apex && own && UNITS.has(organ.group))
    return byClass(government(own), organ);
  if (before?.rule === '' && !before.apex && !WITHOUT_PLACE.has(organ.group)) return null;
  if (before && !before.apex) {
    if (UNITS.has(organ.group)) return unit(before, organ);
    if (RELATIVE.has(organ.group)) return inner(before, organ);
    if (before.organ) return below(before, organ);
  }
  return byClass(before, organ);
}

/** 省委, 人民政府, 人大, 政协. After 共青团 or a minor party it is that body's committee. */
function apex(
  before: Body | null,
  organ: OrganRef,
  own: Jurisdiction | null,
  hint: string | null,
  leading: string,
): Body | null {
  const place = own ?? (before?.apex || !before?.organ ? narrowed(before, hint) : null);
  if (leading === 'league' || leading === 'minor' || leading === 'named:mass_org') {
    if (!place) return before;
    return byClass(government(place), {
      ...organ,
      group: leading === 'minor' ? 'minor' : 'league',
      name: `${before?.organ?.name}…${organ.name}`,
    });
  }
  if (place && place.kinds.length > 0) return { ...government(place), group: organ.group, organ };
  // 中共 before its place: wait for the place.
  if (!before && organ.name.startsWith('中')) {
    return { ...lead(organ), apex: true, organ: null };
  }
  return before && !before.apex ? before : null;
}

function narrowed(before: Body | null, hint: string | null): Jurisdiction | null {
  if (!before?.place) return hint ? resolve([], hint) : null;
  return hint ? narrow(before.place, hint) : before.place;
}

function narrow(place: Jurisdiction, hint: string): Jurisdiction {
  const ref = {
    name: place.name,
    divisions: place.divisions,
    short: false,
    generic: null,
    made: null,
    start: 0,
    end: 0,
  };
  if (place.divisions.length === 0)
    return resolve([], hint) && place.kinds.length > 0 ? place : (resolve([], hint) ?? place);
  const found = resolve([ref], hint);
  return found ? { ...found, spans: place.spans } : place;
}

/** By the table class × kind of place. */
function byClass(before: Body | null, organ: OrganRef): Body | null {
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

/** An organ with a rank of its own. */
function named(before: Body | null, organ: OrganRef): Body | null {
  const { rank, headRank, certainty } = organ.organ ?? {
    rank: NONE,
    headRank: UNKNOWN,
    certainty: 'uncertain' as const,
  };
  const reason: Reason = {
    id: `organ.${familyOf(organ.group)}`,
    values: { organ: organ.name },
    spans: [organ],
  };
  return {
    rule: 'D01',
    level: rank,
    levels: [rank],
    certainty,
    apex: false,
    group: organ.group,
    headRank,
    place: null,
    organ,
    reasons: [...(before?.organ ? before.reasons : []), reason],
  };
}

/** A unit of the police or the fire service: by the place of the service it belongs to. */
function unit(before: Body, organ: OrganRef): Body | null {
  const fire = before.group === 'fire' || before.organ?.name.includes('消防');
  if (fire && before.place) return { ...before, organ, group: organ.group };
  const found = byClass({ ...before, reasons: before.reasons }, organ);
  if (found && found.level !== UNKNOWN) return found;
  return found ?? inner(before, organ);
}

/** An inner unit: the next full level below its organ. */
function inner(before: Body, organ: OrganRef): Body {
  const court = /court/.test(before.group);
  // 大学本科生院招生办公室: whatever is inside a university stays on the level of its schools.
  const nested = /univ/.test(before.reasons[0]?.id ?? '') && before.rule === 'I02';
  const level = nested ? before.level : innerOf(before.level, court);
  const loose = organ.group === 'institution' || /办|组|中心/.test(organ.name);
  const levels = [level, ...(nested ? [UNKNOWN] : before.levels.map((each) => innerOf(each, court)))].filter(
    (each, i, all) => all.indexOf(each) === i,
  );
  if (loose && level !== UNKNOWN && level < 11)
    levels.push(level + 1, ...(organ.name.endsWith('办') ? [level + 2] : []));
  const reason: Reason = {
    id: 'organ.inner',
    values: { organ: organ.name, whole: before.organ?.name ?? '', rule: 'I02' },
    spans: [organ],
  };
  return {
    rule: 'I02',
    level,
    levels,
    certainty: weaker(before.certainty, loose ? 'likely' : 'certain'),
    apex: false,
    group: organ.group === 'political' ? 'inner' : organ.group,
    headRank: UNKNOWN,
    place: before.place,
    organ,
    reasons: [...before.reasons, reason],
  };
}

/** A school, hospital or the like of another organ: its rank does not follow from the organ's. */
function below(before: Body, organ: OrganRef): Body {
  const found = byClass(before.place ? before : null, organ);
  const level = UNKNOWN;
  const reason: Reason = {
    id: 'organ.below',
    values: { organ: organ.name, whole: before.organ?.name ?? '' },
    spans: [organ],
  };
  if (found && !organ.group.startsWith('univ') && found.level !== UNKNOWN)
    return { ...found, reasons: [...before.reasons, ...found.reasons] };
  return {
    ...before,
    rule: 'U04',
    level,
    levels: [level],
    certainty: 'uncertain',
    apex: false,
    headRank: UNKNOWN,
    group: organ.group,
    organ,
    reasons: [...before.reasons, reason],
  };
}
