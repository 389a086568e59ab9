import { APEX, type Body, government, lead, type Reason, reached } from './body.ts';
import type { Claim, OrganRef } from './claim.ts';
import { familyOf } from './families.ts';
import { type Near, resolve } from './jurisdiction.ts';
import { apex, hintOf } from './organ-apex.ts';
import { byClass, CENTRAL_BRANCH, RELATIVE, UNITS, WITHOUT_PLACE } from './organ-classes.ts';
import { below, inner, unit } from './organ-parts.ts';
import { NONE, UNKNOWN } from './tables.ts';

/** The body at the end of a claim's chain of organs; null when the text does not say whose organ it is. */
export function rankOrgan(claim: Claim, near: Near): Body | null {
  let body = ofPlace(claim, near);
  for (const organ of claim.chain) {
    const next = follow(body, organ, near);
    if (!next && organ === claim.chain.at(-1)) return null;
    body = next ? reached(next) : lead(organ);
  }
  return body;
}

function ofPlace(claim: Claim, near: Near): Body | null {
  const place = resolve(claim.path, hintOf(claim.chain[0]), near);
  return place && place.kinds.length > 0 ? government(place) : null;
}

/** The body after one more organ of the chain. */
function follow(before: Body | null, organ: OrganRef, near: Near): Body | null {
  if (before && /military$/.test(before.group)) return before;
  if (organ.organ) return named(before, organ);
  const hint = hintOf(organ);
  const own =
    organ.places.length > 0 ? resolve(organ.places, hint, placesOf(before) ?? near, before?.place) : null;
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

function placesOf(body: Body | null): Near | null {
  const divisions = body?.place?.divisions;
  return divisions ? () => divisions : null;
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
