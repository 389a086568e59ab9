import { type Body, government, lead } from './body.ts';
import type { OrganRef } from './claim.ts';
import { type Jurisdiction, resolve } from './jurisdiction.ts';
import { byClass } from './organ-classes.ts';

/** 市委, 团县委: the suffix of the place that such a committee leads. */
const SUFFIX_OF_HINT = /^(?:团)?([省市县区州盟旗镇乡地])委$/;

/** What a committee says of its place: 市委 is a 市's. */
export function hintOf(organ: OrganRef | undefined): string | null {
  return SUFFIX_OF_HINT.exec(organ?.word ?? '')?.[1]?.replace('地', '地区') ?? null;
}

/** 省委, 人民政府, 人大, 政协. After 共青团 or a minor party it is that body's committee. */
export function apex(
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
