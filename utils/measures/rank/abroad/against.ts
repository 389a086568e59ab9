import type { Claim } from './claim.ts';
import type { Mark } from './marks.ts';
import type { Proof } from './proof.ts';
import type { Segment } from './segment.ts';

export interface Against {
  segment: Segment;
  mark: Mark;
}

/** Whoever says this speaks for no office, whatever else the words say. */
const ABSOLUTE = new Set(['parody', 'fan', 'mirror', 'private']);
/** Kinds of bodies and people that are no government, though their names borrow its words. */
const OTHER = new Set(['firm', 'media', 'ngo', 'sports', 'university', 'party', 'person', 'candidate']);
const OFFICES = new Set(['gov', 'body', 'house']);
const POSTS = new Set(['post', 'title']);

/** Words against any office. A domain or label outweighs them; only "private" counts against a verified link, too. */
export function absoluteAgainst(segments: Segment[], proof: Proof | null): Against | null {
  const strong = proof !== null && proof.why !== 'abroad.server';
  if (strong && (proof.handle || proof.why === 'abroad.label')) return null;
  return first(
    segments,
    (mark) => mark.kind === 'against' && ABSOLUTE.has(mark.group) && (!strong || mark.group === 'private'),
  );
}

/** Words that make this claim another's: a party's, a firm's, a candidate's. Only where nothing proves the office. */
export function againstClaim(claim: Claim, segments: Segment[]): Against | null {
  const { head, segment } = claim;
  const post = claim.person && (POSTS.has(head.kind) || claim.standing === 'legislator');
  const beside = first(
    [segment],
    (mark) => mark.phrase === head.phrase && turns(mark, post, segment.source === 'name'),
  );
  if (beside) return beside;
  const name = segments.find((each) => each.source === 'name');
  if (name && name !== segment) {
    const named = first([name], (mark) => isOther(mark) && (!post || mark.group === 'candidate'));
    if (named && !(named.mark.group === 'person')) return named;
  }
  if (segment !== name) return post ? null : earlier(claim);
  const rest = segments.filter((each) => each.source === 'bio' || each.source === 'reason');
  return first(rest, (mark) => isOther(mark) && contradicts(mark, claim, rest));
}

function isOther(mark: Mark): boolean {
  return mark.kind === 'against' && OTHER.has(mark.group);
}

/** In one phrase with the claim: a post stays a post beside a party or a trade ("Labour MP", "journalist and mayor"). */
function turns(mark: Mark, post: boolean, name: boolean): boolean {
  if (mark.kind === 'views') return !post;
  if (!isOther(mark)) return false;
  if (!post) return true;
  return !(mark.group === 'party' || mark.group === 'person' || (mark.group === 'media' && !name));
}

/** The self-description of an office in the name: what it says first may show that the name is only a name. */
function contradicts(mark: Mark, { head }: Claim, rest: Segment[]): boolean {
  const claims = rest.some((each) =>
    each.marks.some((other) => other.kind === 'post' || other.kind === 'body' || other.kind === 'house'),
  );
  if (head.kind === 'title') return !claims || mark.group === 'candidate';
  if (mark.group === 'candidate') return true;
  if (mark.group === 'person' || mark.group === 'party') return false;
  const first = rest.flatMap((each) => each.marks).filter((other) => other.phrase === 0);
  return (
    mark.phrase === 0 &&
    !first.some((each) => each.kind === 'says' || (OFFICES.has(each.kind) && each.start < mark.start))
  );
}

/** "Journalist. Ministry of Health.": whoever has a trade works there at most. */
function earlier({ segment, head }: Claim): Against | null {
  return first(
    [segment],
    (mark) => (isOther(mark) || mark.kind === 'views') && (mark.start < head.start || mark.kind === 'views'),
  );
}

function first(segments: Segment[], test: (mark: Mark) => boolean): Against | null {
  for (const segment of segments) {
    const mark = segment.marks.find(test);
    if (mark) return { segment, mark };
  }
  return null;
}
