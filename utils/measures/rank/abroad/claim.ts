import type { Standing } from '../../../model/finding.ts';
import { CONJUNCTIONS, LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
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
/** Words that may stand before an office without changing who speaks. */
const QUIET = new Set([
  'light',
  'says',
  'tier',
  'country',
  'union',
  'region',
  'metro',
  'citystate',
  'region+metro',
  'office',
  'role',
  'deputy',
  'member',
  'former',
  'neutral',
  ...CLAIMS,
]);

/** Every office that a segment lays claim to, one a phrase, in the order of the text. */
export function claimsOf(segment: Segment): Claim[] {
  const phrases = Map.groupBy(segment.marks, (mark) => mark.phrase);
  const claims = [...phrases.values()].flatMap((marks) => claimOf(segment, marks) ?? []);
  // "Secretary of Defense (former)": said apart, it holds for what stands before it.
  const apart = segment.marks.find((mark) => mark.kind === 'former' && isAlone(segment, mark));
  if (!apart) return claims;
  return claims.map((each) => (each.head.start < apart.start ? { ...each, former: true } : each));
}

function isAlone({ tokens }: Segment, mark: Mark): boolean {
  return tokens.every((token, i) => token.phrase !== mark.phrase || (i >= mark.from && i <= mark.to));
}

function claimOf(segment: Segment, marks: Mark[]): Claim | null {
  const heads = marks.filter(
    (mark) =>
      CLAIMS.has(mark.kind) &&
      (mark.kind !== 'title' || leads(segment, mark)) &&
      !isSurname(segment, mark, marks),
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
  const post = head.kind === 'post' || head.kind === 'title';
  const role = marks.some((mark) => mark.kind === 'role' && rules(segment, mark, head, marks));
  const member =
    head.kind === 'house' &&
    marks.some((mark) => mark.kind === 'member' && rules(segment, mark, head, marks));
  const deputy = marks.some(
    (mark) => mark.kind === 'deputy' && mark.start < head.start && head.from - mark.to <= 2,
  );
  const standing = member ? 'legislator' : (head.standing ?? 'subordinate');
  return {
    segment,
    head,
    person: (post || role || member) && !office,
    standing: deputy && post && standing === 'apex' ? 'principal' : standing,
    former: marks.some((mark) => mark.kind === 'former' && isFormer(segment, mark, head)),
    clean: isClean(segment, marks, head),
  };
}

/** "Former Mayor", "Bundesminister a. D.", 元市長. */
function isFormer(segment: Segment, mark: Mark, head: Mark): boolean {
  if (mark.table === 'de' && mark.start > head.start && head.kind === 'post') return mark.from - head.to <= 3;
  return (
    (mark.start < head.start || mark.from === head.from) &&
    (head.from - mark.to <= 6 || segment.source === 'name')
  );
}

/** In English the last word of a compound is its head ("White House press secretary"); elsewhere the first. */
function headOf(segment: Segment, strong: Mark[]): Mark | undefined {
  let [head] = strong;
  for (const next of strong.slice(1)) {
    if (!head) break;
    if (head.kind === 'post' && next.kind !== 'post' && !(next.table === 'en' && next.from === head.to + 1))
      break;
    if (!isBeside(segment, head, next)) break;
    if (narrower(head, next)) head = next;
  }
  return head;
}

/** A later word of the same compound takes over, but not a general one ("service") from a named body. */
function narrower(head: Mark, next: Mark): boolean {
  if (next.kind === 'post') return true;
  return !(
    head.table === 'bodies' ||
    (head.fixed && !next.fixed && head.kind === 'body' && head.standing !== 'apex')
  );
}

/** No linking word between them: parts of one compound. */
function isBeside({ tokens }: Segment, a: Mark, b: Mark): boolean {
  if (b.from < a.to) return false;
  if (tokens[a.to]?.phrase !== tokens[b.from]?.phrase) return false;
  return tokens
    .slice(a.to + 1, b.from)
    .every((token) => !LINKERS.has(token.text) && !CONJUNCTIONS.has(token.text));
}

/** "Director of the FBI", "FBI spokesperson": a role belongs to the body beside it. */
function rules({ tokens }: Segment, role: Mark, head: Mark, marks: Mark[]): boolean {
  const [a, b] = role.start < head.start ? [role, head] : [head, role];
  if (role.start > head.start) return b.from - a.to <= 1 && b.from !== a.to;
  return tokens
    .slice(a.to + 1, b.from)
    .every(
      (token, k) =>
        LINKERS.has(token.text) ||
        CONJUNCTIONS.has(token.text) ||
        marks.some((mark) => mark.from <= a.to + 1 + k && mark.to >= a.to + 1 + k),
    );
}

/** A title stands first ("Mayor Doe"); at the end it is somebody's name ("John Mayor"). */
function leads({ tokens, source }: Segment, mark: Mark): boolean {
  if (source !== 'name' && source !== 'reason') return false;
  if (mark.from !== 0 && !(mark.from === 1 && ['the', 'us', 'u'].includes(tokens[0]?.text ?? '')))
    return false;
  return mark.to + 1 < tokens.length;
}

/** "John Mayor", "Anna Landrat": a word of one piece behind a word that we do not know ends a name like a family name. */
function isSurname({ tokens, source, folded }: Segment, mark: Mark, marks: Mark[]): boolean {
  if (source !== 'name' || mark.kind !== 'post' || mark.from !== mark.to || mark.from === 0) return false;
  const token = tokens[mark.from];
  const before = tokens[mark.from - 1];
  if (!token || !before || token.run || token.capitals || mark.to !== tokens.length - 1) return false;
  if (/[^\s.'-]/.test(folded.text.slice(before.end, token.start))) return false;
  return (
    !LINKERS.has(before.text) && !marks.some((each) => each.from <= mark.from - 1 && each.to >= mark.from - 1)
  );
}

function isClean({ tokens }: Segment, marks: Mark[], head: Mark): boolean {
  for (let i = head.from - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.phrase !== head.phrase || token.run) break;
    if (CONJUNCTIONS.has(token.text)) break;
    const mark = marks.find((each) => each.from <= i && each.to >= i);
    if (mark ? QUIET.has(mark.kind) || mark.group === 'party' : LINKERS.has(token.text)) continue;
    if (LINKERS.has(token.text)) continue;
    if (mark) return false;
    // A stranger that a linking word binds to the office: "speechwriter for the Minister".
    const next = tokens[i + 1];
    if (next && next.phrase === token.phrase && i + 1 < head.from && LINKERS.has(next.text)) return false;
  }
  return true;
}
