import type { Standing } from '../../../model/finding.ts';
import { isAttribute, isBeside, isFormer, isSurname, leads, rules } from './beside.ts';
import { isClean } from './clean.ts';
import { LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
import { isNumberedFormer } from './ordinal.ts';
import type { Segment } from './segment.ts';

/** The office that a text lays claim to. */
export interface Claim {
  segment: Segment;
  /** The mark that decides. */
  head: Mark;
  person: boolean;
  standing: Standing;
  former: boolean;
  /** Nothing before it in its phrase makes it the complement of something else ("engineer at the Ministry"). */
  clean: boolean;
}

const STRONG = new Set(['body', 'house', 'post']);
const CLAIMS = new Set(['body', 'house', 'post', 'gov', 'title']);
/** Every office that a segment lays claim to, one a phrase, in the order of the text. */
export function claimsOf(segment: Segment): Claim[] {
  const phrases = Map.groupBy(segment.marks, (mark) => mark.phrase);
  let role = false;
  const claims = [...phrases].flatMap(([phrase, marks]) => {
    const claim = claimOf(segment, marks);
    if (!claim) {
      role = isRole(segment, marks, phrase);
      return [];
    }
    const held = role && !claim.person && claim.segment.source !== 'name';
    role = false;
    return held ? { ...claim, person: true } : claim;
  });
  // "Secretary of Defense (former)": said apart, it holds for what stands before it.
  const apart = segment.marks.find((mark) => mark.kind === 'former' && isAlone(segment, mark));
  if (!apart) return claims;
  return claims.map((each) => (each.head.start < apart.start ? { ...each, former: true } : each));
}

/** "Texas House of Representatives, District 45": whoever names a seat has one. */
function hasSeat({ marks, tokens }: Segment): boolean {
  return (
    marks.some((mark) => mark.kind === 'seat') ||
    tokens.some((token, i) => token.text === 'district' && /^\d+/.test(tokens[i + 1]?.text ?? ''))
  );
}

/** "Commissioner, Department of Sanitation": a phrase of nothing but a role. */
function isRole({ tokens }: Segment, marks: Mark[], phrase: number): boolean {
  if (!marks.some((mark) => mark.kind === 'role')) return false;
  return tokens.every(
    (token, i) =>
      token.phrase !== phrase ||
      LINKERS.has(token.text) ||
      marks.some((mark) => mark.from <= i && mark.to >= i),
  );
}

function isAlone({ tokens }: Segment, mark: Mark): boolean {
  return tokens.every(
    (token, i) =>
      token.phrase !== mark.phrase ||
      (i >= mark.from && i <= mark.to && token.start >= mark.start && token.end <= mark.end),
  );
}

function claimOf(segment: Segment, marks: Mark[]): Claim | null {
  const heads = marks.filter(
    (mark) =>
      CLAIMS.has(mark.kind) &&
      (mark.kind !== 'title' || leads(segment, mark)) &&
      !isSurname(segment, mark, marks) &&
      !isAttribute(segment, mark, marks),
  );
  const strong = heads.filter((mark) => STRONG.has(mark.kind));
  const head =
    strong.length > 0
      ? headOf(segment, strong)
      : (heads.find((each) => each.kind === 'title') ??
        heads[0] ??
        marks.find((each) => each.kind === 'office' && each.standing));
  if (!head) return null;
  const office = marks.some(
    (mark) => mark.kind === 'office' && (mark.start < head.start || isBeside(segment, head, mark)),
  );
  const former =
    marks.some((mark) => mark.kind === 'former' && isFormer(segment, mark, head)) ||
    isNumberedFormer(segment, head);
  // Bundesbeauftragter is the office and who holds it; only a person is a former one.
  const holder = former && /beauftragter?$|^prefete?$/.test(segment.folded.text.slice(head.start, head.end));
  const post = head.kind === 'post' || head.kind === 'title' || holder;
  const role = marks.some((mark) => mark.kind === 'role' && rules(segment, mark, head, marks));
  const member =
    head.kind === 'house' &&
    marks.some((mark) => mark.kind === 'member' && rules(segment, mark, head, marks));
  const deputy = marks.some(
    (mark) => mark.kind === 'deputy' && mark.start < head.start && head.from - mark.to <= 2,
  );
  const seat = head.kind === 'house' && segment.source === 'bio' && marks.length > 0 && hasSeat(segment);
  const standing = member || seat ? 'legislator' : (head.standing ?? 'subordinate');
  return {
    segment,
    head,
    person: (post || role || member || seat) && !office,
    standing: deputy && post && standing === 'apex' ? 'principal' : standing,
    former,
    clean: isClean(segment, marks, head, post || role || member || seat),
  };
}

/** In English the last word of a compound is its head ("White House press secretary"); elsewhere the first. */
function headOf(segment: Segment, strong: Mark[]): Mark | undefined {
  let [head] = strong;
  for (const next of strong.slice(1)) {
    if (!head) break;
    if (head.kind === 'post' && next.kind !== 'post' && !(next.table === 'en' && next.from === head.to + 1))
      break;
    if (!isBeside(segment, head, next)) break;
    if (narrower(head, next) || isPart(segment, next)) head = next;
  }
  return head;
}

/** "Treasury Committee", "Senate Library": always a part of what is named before it. */
function isPart({ folded }: Segment, { start, end }: Mark): boolean {
  return /(?:committee|research service|library)$/.test(folded.text.slice(start, end));
}

/** A later word of the same compound takes over, but not a general one ("service") from a named body. */
function narrower(head: Mark, next: Mark): boolean {
  if (next.kind === 'post') return true;
  return !(
    head.table === 'bodies' ||
    (head.fixed && !next.fixed && head.kind === 'body' && head.standing !== 'apex')
  );
}
