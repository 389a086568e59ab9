import type { Body, Reason } from './body.ts';
import type { OrganRef } from './claim.ts';
import { byClass } from './organ-classes.ts';
import { innerOf, UNKNOWN, weaker } from './tables.ts';

/** A unit of the police or the fire service: by the place of the service it belongs to. */
export function unit(before: Body, organ: OrganRef): Body | null {
  const fire = before.group === 'fire' || before.organ?.name.includes('消防');
  if (fire && before.place) return { ...before, organ, group: organ.group };
  const found = byClass({ ...before, reasons: before.reasons }, organ);
  if (found && found.level !== UNKNOWN) return found;
  return found ?? inner(before, organ);
}

/** An inner unit: the next full level below its organ. */
export function inner(before: Body, organ: OrganRef): Body {
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
export function below(before: Body, organ: OrganRef): Body {
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
