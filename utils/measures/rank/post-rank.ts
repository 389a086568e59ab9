import type { Claim } from './claim.ts';
import type { Division } from './divisions.ts';
import { fit, resolve } from './jurisdiction.ts';
import { type Body, type Reason, rankOrgan } from './organ-rank.ts';
import { baseOf, GRASS, NONE, nationalPost, type Ruling, type Step, UNKNOWN, weaker } from './tables.ts';

/** A claim with the rank that follows from it. */
export interface Ranked extends Ruling {
  claim: Claim;
  body: Body | null;
  reasons: Reason[];
}

type Post = (claim: Claim, body: Body | null, near: Division[]) => (Ruling & { id: string }) | null;

/** What each group of posts (assets/rank/words.json) gives. null: the words make no claim. */
const POSTS: Record<string, Post> = {
  national: (claim) => ({
    ...set('P01', nationalPost(claim.post?.word ?? ''), 'likely'),
    id: 'post.head-in-person',
  }),
  chief: (claim, body, near) => chief(claim, body, near),
  secretary: (claim, body) => head(claim, body),
  head: (claim, body) => head(claim, body),
  executive: (claim, body) =>
    body && /soe|finance|utility|railway/.test(body.group) ? head(claim, body) : null,
  standing: (claim, body) => standing(claim, body),
  'secretary-general': (claim, body) => secretaryGeneral(claim, body),
  team: (_claim, body) => (body?.organ ? relative(body, 'P09', 'team', 1, 'likely') : null),
  graded: (_claim, body) => (body ? { ...set('N06', UNKNOWN, 'certain'), id: 'post.stated' } : null),
  staff: (_claim, body) =>
    body?.organ && !body.apex && !NO_STAFF.test(body.group)
      ? { ...set('P12', 11, 'likely'), id: 'post.staff' }
      : null,
  function: (_claim, body) => (body ? { ...set('P11', UNKNOWN, 'uncertain'), id: 'post.function' } : null),
  judge: (_claim, body) =>
    /court/.test(body?.group ?? '') || body?.group === 'named:judicial'
      ? { ...set('C10', UNKNOWN, 'uncertain'), id: 'post.judge' }
      : null,
  diplomat: (claim, body) => diplomat(claim, body),
  honorary: (_claim, body) => (body ? { ...set('N03', UNKNOWN, 'uncertain'), id: 'post.honorary' } : null),
  mandate: (claim, body) => mandate(claim, body),
  grassroots: (claim, body) => grassroots(claim, body),
};

/** Doctors, teachers and their heads hold no office of the state; nor do the staff of universities and firms. */
const NO_OFFICIALS = new Set(['school', 'hospital']);
const NO_STAFF =
  /^(?:school|hospital|university|vocational|institution|utility|railway|part-time|minor|named:(?:university|soe|finance|media|institution|judicial|state|mass).*)$/;

/** The rank that a claim gives, or null when it gives none. */
export function rankClaim(claim: Claim, near: Division[]): Ranked | null {
  const body = rankOrgan(claim, near);
  if (claim.type === 'organ') return body && { ...ruling(body), claim, body, reasons: body.reasons };
  const found = POSTS[claim.post?.group ?? '']?.(claim, body, near);
  if (!found) return null;
  const { id, ...rule } = found;
  const reason: Reason = {
    id,
    values: { post: wordOf(claim), rule: rule.rule },
    spans: [{ start: claim.end - (claim.post?.word.length ?? 0), end: claim.end }],
  };
  const ranked: Ranked = { ...rule, claim, body, reasons: [...(body?.reasons ?? []), reason] };
  return claim.seconded ? second(ranked) : claim.stated === null ? ranked : state(ranked, claim.stated);
}

function ruling({ rule, level, certainty, levels }: Ruling): Ruling {
  return { rule, level, certainty, levels };
}

function set(rule: string, level: Step, certainty: Ruling['certainty'], levels: Step[] = [level]): Ruling {
  return { rule, level, certainty, levels };
}

function wordOf(claim: Claim): string {
  return (
    (claim.deputy === 'no' ? '' : claim.deputy === 'executive' ? '常务副' : '副') + (claim.post?.word ?? '')
  );
}

function down(level: Step, by: number): Step {
  return level === UNKNOWN || level >= GRASS ? level : Math.min(level + by, 11);
}

function relative(
  body: Ruling,
  rule: string,
  id: string,
  by: number,
  certainty: Ruling['certainty'],
): Ruling & { id: string } {
  return {
    rule,
    level: down(body.level, by),
    levels: body.levels.map((each) => down(each, by)),
    certainty: weaker(body.certainty, certainty),
    id: `post.${id}`,
  };
}

/** 省长, 市长, 县长, 镇长: head of the jurisdiction, or its deputy. */
function chief(claim: Claim, body: Body | null, near: Division[]): (Ruling & { id: string }) | null {
  const suffix = /^行?署?专员$/.test(claim.post?.word ?? '') ? '地区' : (claim.post?.word.charAt(0) ?? '');
  const place =
    claim.path.length > 0 ? resolve(claim.path, suffix, near) : body?.place && fit(body.place, suffix);
  const kind = place?.kinds[0];
  if (!place || !kind) return null;
  const rulings = place.kinds.map(baseOf);
  const first = rulings[0] ?? baseOf(kind);
  const open = rulings.some((each) => each.level !== first.level);
  const base: Ruling = open
    ? { ...first, certainty: 'uncertain', levels: [...new Set(rulings.flatMap((each) => each.levels))] }
    : first;
  return claim.deputy === 'no' ? { ...base, id: 'post.chief' } : relative(base, 'P03', 'vice', 1, 'certain');
}

/** The head of a body (书记, 主任, 局长), or its deputy: one step below the body, never below the head in person. */
function head(claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  if (!body) return null;
  if (body.level === NONE || claim.chain.some((organ) => NO_OFFICIALS.has(organ.group))) return null;
  if (body.group === 'part-time' && /主席|会长/.test(claim.post?.word ?? '')) {
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

/** Without an organ, 书记 and 主席 head a place, 主任 a street, and nobody else does. */
function canHeadPlace(claim: Claim, body: Body): boolean {
  const word = claim.post?.word ?? '';
  const kind = body.place?.kinds[0] ?? '';
  if (word.endsWith('书记')) return true;
  if (word === '主任') return kind.startsWith('town') || kind === 'zone';
  if (word === '师长' || word === '团长' || word === '司令员') return kind.startsWith('corps');
  return word === '主席' && body.place?.divisions.some((each) => each.name.endsWith('自治区')) === true;
}

function ofOrgan(body: Body, claim: Claim): Ruling & { id: string } {
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
function discipline(claim: Claim, body: Body): Ruling & { id: string } {
  const by = claim.deputy === 'no' ? 1 : 2;
  return relative(baseFor(body), 'P08', 'discipline', by, by === 1 ? 'certain' : 'likely');
}

/** 省委常委, 市委常委: one step below the place's head, whatever other post is named. */
function standing(_claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  if (!body?.apex || body.group !== 'party')
    return body?.apex && body.organ ? { ...set('N01', NONE, 'likely'), id: 'post.mandate' } : null;
  return relative(body, 'P04', 'standing', 1, 'certain');
}

function secretaryGeneral(claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  if (!body) return null;
  if (!body.apex) return body.organ ? relative(body, 'P02', 'deputy', 1, 'uncertain') : null;
  if (!body.organ) return null;
  const high = down(body.level, body.group === 'party' ? 1 : 2) + (claim.deputy === 'no' ? 0 : 1);
  return {
    ...set('P07', high, 'likely', [high, body.group === 'party' ? high + 1 : high - 1]),
    id: 'post.secretary-general',
  };
}

function diplomat(claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  const abroad =
    body?.group === 'embassy' || body?.group === 'consulate' || body?.organ?.name.startsWith('外交部');
  if (!abroad && !/大使|总领事|参赞|公使/.test(claim.post?.word ?? '')) return null;
  if (!abroad && !claim.before.includes('驻')) return null;
  const word = claim.post?.word ?? '';
  if (word === '公使衔参赞') return { ...set('V05', 5, 'uncertain', [5, 6]), id: 'post.diplomat' };
  if (word === '参赞') return { ...set('V05', 6, 'uncertain', [6, 5, 7]), id: 'post.diplomat' };
  if (word === '总领事') return { ...set('V06', 5, 'likely', [5, 6]), id: 'post.diplomat' };
  return { ...set('V05', UNKNOWN, 'uncertain', [UNKNOWN, 3, 4, 5]), id: 'post.diplomat' };
}

/** Congress deputies, CPPCC members, party delegates: a mandate, not a ranked post. */
function mandate(claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  const word = claim.post?.word ?? '';
  const of = body?.group ?? '';
  const known =
    word.length > 2 || of === 'congress' || of === 'cppcc' || (of === 'named:state' && word !== '常委');
  return known && of !== 'minor' ? { ...set('N01', NONE, 'certain'), id: 'post.mandate' } : null;
}

function grassroots(claim: Claim, body: Body | null): (Ruling & { id: string }) | null {
  if (!body) return null;
  const branch = /支部书记|支书/.test(claim.post?.word ?? '');
  if (branch && body.organ && body.level !== GRASS)
    return { ...set('P12', UNKNOWN, 'uncertain'), id: 'post.function' };
  return { ...set('B10', GRASS, 'certain'), id: 'post.grassroots' };
}

function second(ranked: Ranked): Ranked {
  return { ...ranked, certainty: 'uncertain', levels: [...new Set([...ranked.levels, UNKNOWN])] };
}

function state(ranked: Ranked, level: Step): Ranked {
  return { ...ranked, rule: 'N06', level, levels: [level], certainty: 'certain' };
}
