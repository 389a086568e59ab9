import { type Body, type Reason, stepsOf } from './body.ts';
import type { Claim } from './claim.ts';
import { chief, head, secretaryGeneral, standing } from './head-post.ts';
import type { Near } from './jurisdiction.ts';
import { rankOrgan } from './organ-rank.ts';
import { down, type PostRuling, relative, ruling, set } from './step.ts';
import { GRASS, NONE, nationalPost, type Ruling, UNKNOWN } from './tables.ts';

/** A claim with the rank that follows from it. */
export interface Ranked extends Ruling {
  claim: Claim;
  body: Body | null;
  reasons: Reason[];
}

type Post = (claim: Claim, body: Body | null, near: Near) => PostRuling | null;

/** What each group of posts (assets/rank/words.json) gives. null: the words make no claim. */
const POSTS: Record<string, Post> = {
  national: (claim) => ({
    ...set('P01', nationalPost(claim.post?.word ?? ''), 'likely'),
    id: 'post.head-in-person',
  }),
  chief,
  secretary: head,
  head,
  executive: (claim, body) =>
    body && /soe|finance|utility|railway/.test(body.group) ? head(claim, body) : null,
  standing,
  'secretary-general': secretaryGeneral,
  team: (claim, body) =>
    body?.organ || (body?.apex && claim.post?.word.startsWith('党'))
      ? relative(body, 'P09', 'team', 1, 'likely')
      : null,
  assistant: (_claim, body) => body && assistant(body),
  graded: (_claim, body) => (body ? { ...set('N06', UNKNOWN, 'certain'), id: 'post.stated' } : null),
  staff: (claim, body) =>
    body && isStaffed(claim, body) ? { ...set('P12', 11, 'likely'), id: 'post.staff' } : null,
  function: (_claim, body) => (body ? { ...set('P11', UNKNOWN, 'uncertain'), id: 'post.function' } : null),
  judge: (_claim, body) =>
    /court/.test(body?.group ?? '') || body?.group === 'named:judicial'
      ? { ...set('C10', UNKNOWN, 'uncertain'), id: 'post.judge' }
      : null,
  diplomat,
  honorary: (_claim, body) => (body ? { ...set('N03', UNKNOWN, 'uncertain'), id: 'post.honorary' } : null),
  mandate,
  grassroots,
};

/** The staff of schools, hospitals, universities and firms hold no office of the state. */
const NO_STAFF =
  /^(?:school|hospital|university|vocational|institution|utility|railway|part-time|minor|named:(?:university|soe|finance|media|institution|judicial|state|mass).*)$/;

/** A base or station of the police is manned by police. */
const UNIFORMED = new Set(['police', 'traffic', 'border', 'prison', 'fire']);

function isStaffed(claim: Claim, body: Body): boolean {
  if (!body.organ) return claim.path.at(-1)?.made === 'town';
  const uniformed = claim.chain.some(({ group }) => UNIFORMED.has(group));
  return !body.apex && (uniformed || !NO_STAFF.test(body.group));
}

/** The rank that a claim gives, or null when it gives none. */
export function rankClaim(claim: Claim, near: Near): Ranked | null {
  const body = rankOrgan(claim, near);
  if (claim.type === 'organ') return body && stated({ ...ruling(body), claim, body, reasons: body.reasons });
  const found = POSTS[claim.post?.group ?? '']?.(claim, body, near);
  if (!found) return null;
  const { id, ...rule } = found;
  const reason: Reason = {
    id,
    values: { post: wordOf(claim), rule: rule.rule },
    spans: [{ start: claim.end - (claim.post?.word.length ?? 0), end: claim.end }],
    reached: stepsOf(rule),
  };
  const ranked: Ranked = { ...rule, claim, body, reasons: [...(body?.reasons ?? []), reason] };
  return claim.seconded ? second(ranked) : stated(ranked);
}

function wordOf(claim: Claim): string {
  return (
    (claim.deputy === 'no' ? '' : claim.deputy === 'executive' ? '常务副' : '副') + (claim.post?.word ?? '')
  );
}

/** 部长助理, 市长助理: between the deputies and the level below them. */
function assistant(body: Body): PostRuling {
  const found = relative(body, 'P09', 'team', 1, 'uncertain');
  return { ...found, levels: [...new Set([...found.levels, ...body.levels.map((level) => down(level, 2))])] };
}

function diplomat(claim: Claim, body: Body | null): PostRuling | null {
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
function mandate(claim: Claim, body: Body | null): PostRuling | null {
  const word = claim.post?.word ?? '';
  const of = body?.group ?? '';
  const known =
    word.length > 2 || of === 'congress' || of === 'cppcc' || (of === 'named:state' && word !== '常委');
  return known && of !== 'minor' ? { ...set('N01', NONE, 'certain'), id: 'post.mandate' } : null;
}

function grassroots(claim: Claim, body: Body | null): PostRuling | null {
  if (!body) return null;
  const branch = /支部书记|支书/.test(claim.post?.word ?? '');
  if (branch && body.organ && body.level !== GRASS)
    return { ...set('P12', UNKNOWN, 'uncertain'), id: 'post.function' };
  return { ...set('B10', GRASS, 'certain'), id: 'post.grassroots' };
}

function second(ranked: Ranked): Ranked {
  return { ...ranked, certainty: 'uncertain', levels: [...new Set([...ranked.levels, UNKNOWN])] };
}

/** A level that the text itself states outweighs every rule. */
function stated(ranked: Ranked): Ranked {
  const level = ranked.claim.stated;
  if (level === null) return ranked;
  return { ...ranked, rule: 'N06', level, levels: [level], certainty: 'certain' };
}
