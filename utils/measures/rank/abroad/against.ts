import type { Claim } from './claim.ts';
import { lureIn } from './lure.ts';
import type { Mark } from './marks.ts';
import type { Proof } from './proof.ts';
import type { Segment } from './segment.ts';

export interface Against {
  segment: Segment;
  mark: Mark;
}

/** Whoever says this speaks for no office, whatever else the words say. */
const ABSOLUTE = new Set(['parody', 'fan', 'mirror', 'private', 'micronation']);
/** Kinds of bodies and people that are no government, though their names borrow its words. */
const OTHER = new Set(['firm', 'media', 'ngo', 'sports', 'university', 'party', 'person', 'candidate']);
const OFFICES = new Set(['gov', 'body', 'house']);
const POSTS = new Set(['post', 'title']);

/** Words against any office. A domain or label outweighs them; only "private" counts against a verified link, too. */
export function absoluteAgainst(segments: Segment[], proof: Proof | null): Against | null {
  const strong = proof !== null && proof.why !== 'abroad.server';
  if (strong && (proof.handle || proof.why === 'abroad.label')) return null;
  const other = strong ? null : (lureIn(segments) ?? realmIn(segments));
  if (other) return other;
  return first(
    segments,
    (mark, segment) =>
      mark.kind === 'against' &&
      ABSOLUTE.has(mark.group) &&
      (mark.group === 'private' ? !isAside(segment, mark) : !strong),
  );
}

const ACCOUNT =
  /^(?:hier|here|ici|unterwegs|account|konto|compte|profil|meinung|meinungen|ansichten|person|tweets?|posts?|toots?)$/;

/** "MdL. Privat auch mit Hund": behind a post, what its holder does besides; the account stays the post's. */
function isAside({ tokens, marks, folded }: Segment, mark: Mark): boolean {
  if (!/^(?:privat|en prive)$/.test(folded.text.slice(mark.start, mark.end))) return false;
  if (!/[^\p{L}\p{N}\s]\s*$/u.test(folded.text.slice(0, mark.start))) return false;
  const after = tokens.slice(mark.to + 1).filter((token) => token.phrase === mark.phrase);
  if (after.some((token) => ACCOUNT.test(token.text))) return false;
  const more = after.length > 0 || folded.text.charAt(mark.end) === ':';
  return more && marks.some((each) => each.kind === 'post' && each.start < mark.start);
}

/** "Government of the Free Republic of Verdis": a state that no list of countries holds. */
function realmIn(segments: Segment[]): Against | null {
  for (const segment of segments) {
    const { tokens, marks } = segment;
    const mark = marks.find(({ kind, to }) => {
      if (kind !== 'realm') return false;
      const name = ['the', 'and'].includes(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1;
      return name < tokens.length && !marks.some((each) => each.from <= name && each.to >= name);
    });
    if (mark) return { segment, mark };
  }
  return null;
}

/** Words that make this claim another's: a party's, a firm's, a candidate's. Only where nothing proves the office. */
export function againstClaim(claim: Claim, segments: Segment[]): Against | null {
  const { head, segment } = claim;
  const post = claim.person && (POSTS.has(head.kind) || claim.former || claim.standing === 'legislator');
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

/** "Journalist. Ministry of Health.": whoever has a trade works there at most. A phrase of its own ("Think tank") always counts. */
function earlier({ segment, head }: Claim): Against | null {
  const { tokens } = segment;
  const alone = ({ from, to, phrase, group }: Mark) =>
    (group === 'ngo' || group === 'firm') &&
    tokens[from - 1]?.phrase !== phrase &&
    tokens[to + 1]?.phrase !== phrase;
  return first(
    [segment],
    (mark) => mark.kind === 'views' || (isOther(mark) && (mark.start < head.start || alone(mark))),
  );
}

function first(segments: Segment[], test: (mark: Mark, segment: Segment) => boolean): Against | null {
  for (const segment of segments) {
    const mark = segment.marks.find((each) => test(each, segment));
    if (mark) return { segment, mark };
  }
  return null;
}
