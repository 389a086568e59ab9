import { type Body, merge } from './body.ts';
import type { Claim } from './claim.ts';
import { type Near, narrowTo, resolve } from './jurisdiction.ts';
import { down, type PostRuling, relative, ruling, set } from './step.ts';
import { baseOf, GRASS, NONE, type Ruling, UNKNOWN } from './tables.ts';

/** Doctors, teachers and their heads hold no office of the state. */
const NO_OFFICIALS = new Set(['school', 'hospital']);

/** 省长, 市长, 县长, 镇长: head of the jurisdiction, or its deputy. */
export function chief(claim: Claim, body: Body | null, near: Near): PostRuling | null {
  const suffix = /^行?署?专员$/.test(claim.post?.word ?? '') ? '地区' : (claim.post?.word.charAt(0) ?? '');
  const place =
    claim.path.length > 0 ? resolve(claim.path, suffix, near) : body?.place && narrowTo(body.place, suffix);
  if (!place || place.kinds.length === 0) return null;
  const base = merge(place.kinds.map(baseOf));
  return claim.deputy === 'no' ? { ...base, id: 'post.chief' } : relative(base, 'P03', 'vice', 1, 'certain');
}

/** The head of a body (书记, 主任, 局长), or its deputy: one step below the body, never below the head in person. */
export function head(claim: Claim, body: Body | null): PostRuling | null {
  if (!body || body.level === NONE) return null;
  const word = claim.post?.word ?? '';
  if (claim.chain.some((organ) => NO_OFFICIALS.has(organ.group)))
    return word.endsWith('书记') || claim.stated !== null
      ? { ...set('U05', UNKNOWN, 'uncertain'), id: 'post.function' }
      : null;
  if (CORPS.test(word) && !body.place?.kinds[0]?.startsWith('corps')) return null;
  if (body.group === 'part-time' && /主席|会长/.test(word)) {
    return { ...set('M02', UNKNOWN, 'uncertain', [UNKNOWN, ...body.levels]), id: 'post.honorary' };
  }
  if (body.level === GRASS) return { ...set('B10', GRASS, 'certain'), id: 'post.grassroots' };
  if (body.apex && !body.organ && !canHeadPlace(claim, body)) return null;
  if (body.apex)
    return claim.deputy === 'no'
      ? { ...ruling(body), id: 'post.head-of-place' }
      : relative(body, 'P03', 'vice', 1, 'certain');
  if (body.group === 'discipline') return discipline(claim, body);
  if (claim.deputy === 'no') return ofOrgan(body, claim);
  const raised =
    claim.deputy === 'executive' &&
    ((body.headRank === 4 && body.level === 5) || (body.group === 'political' && body.level === 5));
  if (raised) return { ...ruling(body), rule: 'P10', certainty: 'likely', id: 'post.executive-deputy' };
  // The court's president is L2, its vice-presidents are L4, only the executive one is L3.
  const steps = body.group === 'named:judicial' && claim.deputy === 'deputy' ? 2 : 1;
  return relative(body, 'P02', 'deputy', steps, 'certain');
}

/** Heads of the Corps; elsewhere a 团长 leads a choir. */
const CORPS = /^(?:师长|团长|司令员)$/;

/** Without an organ, 书记 and 主席 head a place, 主任 a street, and nobody else does. */
function canHeadPlace(claim: Claim, body: Body): boolean {
  const word = claim.post?.word ?? '';
  const kind = body.place?.kinds[0] ?? '';
  if (word.endsWith('书记')) return true;
  if (word === '主任') return kind.startsWith('town') || kind === 'zone' || kind.endsWith('new-area');
  if (CORPS.test(word)) return true;
  return word === '主席' && body.place?.divisions.some((each) => each.name.endsWith('自治区')) === true;
}

/** The head of a department. */
function ofOrgan(body: Body, claim: Claim): PostRuling {
  if (body.headRank !== UNKNOWN && body.headRank !== body.level) {
    return { ...set('P01', body.headRank, body.certainty), id: 'post.head-in-person' };
  }
  if (body.group === 'political' && body.place) {
    const raised = relative(baseFor(body), 'P05', 'political', 1, 'likely');
    return { ...raised, levels: [...new Set([...raised.levels, ...body.levels])] };
  }
  const police = body.group === 'police' && body.place && /局|厅/.test(claim.chain.at(-1)?.name ?? '');
  if (police) {
    const higher = down(baseFor(body).level, 1);
    return {
      ...ruling(body),
      rule: 'P06',
      certainty: 'uncertain',
      levels: [...new Set([...body.levels, higher])],
      id: 'post.police',
    };
  }
  return { ...ruling(body), rule: 'P01', id: 'post.head' };
}

function baseFor(body: Body): Ruling {
  return baseOf(body.place?.kinds[0] ?? 'zone');
}

/** 纪委书记 B+1, 纪委副书记 B+2. */
function discipline(claim: Claim, body: Body): PostRuling {
  const by = claim.deputy === 'no' ? 1 : 2;
  return relative(baseFor(body), 'P08', 'discipline', by, by === 1 ? 'certain' : 'likely');
}

/** 省委常委, 市委常委: one step below the place's head, whatever other post is named. */
export function standing(_claim: Claim, body: Body | null): PostRuling | null {
  const party = body?.group === 'party' || (body?.group === 'government' && _claim.post?.word === '党委常委');
  if (!body?.apex || !party)
    return body?.apex && body.organ ? { ...set('N01', NONE, 'likely'), id: 'post.mandate' } : null;
  return relative(body, 'P04', 'standing', 1, 'certain');
}

/** 秘书长: of a party committee usually a member of its standing committee, of a government a step lower. */
export function secretaryGeneral(claim: Claim, body: Body | null): PostRuling | null {
  if (!body || body.level === UNKNOWN || body.level >= GRASS) return null;
  if (!body.apex) return body.organ ? relative(body, 'P02', 'deputy', 1, 'uncertain') : null;
  if (!body.organ) return null;
  const high = down(body.level, body.group === 'party' ? 1 : 2) + (claim.deputy === 'no' ? 0 : 1);
  return {
    ...set('P07', high, 'likely', [high, body.group === 'party' ? high + 1 : high - 1]),
    id: 'post.secretary-general',
  };
}
