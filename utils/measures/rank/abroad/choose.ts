import { type Against, againstClaim } from './against.ts';
import { isBorneOut } from './borne-out.ts';
import { type Claim, claimsOf } from './claim.ts';
import { jokeIn } from './joke.ts';
import { LINKERS } from './language.ts';
import type { Proof } from './proof.ts';
import type { Segment } from './segment.ts';

export interface Choice {
  claim: Claim | null;
  /** What spoke against the claims that were left out. */
  against: Against | null;
}

/** The claim that counts: of the name before the self-description, serving before former, a full post before a title. */
export function chooseClaim(segments: Segment[], proof: Proof | null, vouched: boolean): Choice {
  const proven = proof !== null && (proof.handle || proof.why === 'abroad.label');
  const name = segments.find((each) => each.source === 'name');
  const joke = name && !proven ? claimsOf(name).map(jokeIn).find(Boolean) : null;
  if (joke) return { claim: null, against: joke };
  let against: Against | null = null;
  const claims = segments.flatMap((segment) => {
    // A member's own domain below that of the house is a name.
    if (segment.source === 'domain' && proof?.fact?.standing === 'legislator') return [];
    if ((segment.source === 'handle' || segment.source === 'domain') && !proof && !vouched) return [];
    return claimsOf(segment).filter((claim) => {
      // MayorDoe: the title of whoever the name names.
      if (
        segment.source === 'handle' &&
        claim.head.kind === 'title' &&
        !/\S\s+\S/.test(name?.folded.text ?? '')
      )
        return false;
      if (claim.former && !claim.person) return false;
      if (proven) return true;
      const found = jokeIn(claim) ?? againstClaim(claim, segments);
      against ??= found;
      if (found || !(claim.clean || segment.source === 'domain')) return false;
      return isNamed(segment)
        ? proof !== null || vouched || isBorneOut(claim, segments)
        : claim.person || stands(claim, proof, vouched);
    });
  });
  const current = claims.filter((each) => !each.former);
  const some = current.length > 0 ? current : claims;
  const first = some.find((each) => each.clean) ?? some[0];
  if (!first) return { claim: null, against };
  if (first.head.kind !== 'title') return { claim: office(first, current, segments, proof), against };
  const full = current.find((each) => each.person && each.head.kind === 'post');
  return { claim: full ?? first, against };
}

function isNamed({ source }: Segment): boolean {
  return source === 'name' || source === 'reason' || source === 'domain';
}

/** A body in a self-description speaks for itself at its beginning and in full, or where the account calls itself official. */
function stands({ segment, head }: Claim, proof: Proof | null, vouched: boolean): boolean {
  if (proof !== null || vouched || segment.marks.some((mark) => mark.kind === 'says')) return true;
  const acronym = head.from === head.to && segment.tokens[head.from]?.capitals === true;
  return head.phrase === 0 && !acronym;
}

/** "UK Prime Minister" of @10DowningStreet: the office has the account, not the person. */
function office(claim: Claim, claims: Claim[], segments: Segment[], proof: Proof | null): Claim {
  if (!claim.person || claim.segment.source !== 'name' || claim.head.kind !== 'post' || !isAll(claim))
    return claim;
  // Nobody is named: the office of the secretary, not the secretary.
  const proven = proof?.handle || (proof?.why === 'abroad.label' && proof.person === null);
  if (proven && claim.standing === 'principal') return { ...claim, person: false };
  if (proof?.handle && claim.standing !== 'apex') return { ...claim, person: false };
  const body = claims.some((each) => each.segment.source !== 'name' && !each.person);
  const handle = segments.find((each) => each.source === 'handle');
  return body || handle?.marks.some((mark) => mark.kind === 'office') ? { ...claim, person: false } : claim;
}

/** Nothing but the post, short names (SDNY) and places ("Clerk of Elk County") in the name: no person's name beside it. */
function isAll({ segment: { tokens, marks } }: Claim): boolean {
  return tokens.every(
    (token, i) =>
      token.capitals ||
      LINKERS.has(token.text) ||
      LINKERS.has(tokens[i - 1]?.text ?? '') ||
      marks.some((mark) => (mark.from <= i && mark.to >= i) || (mark.from === i + 1 && mark.kind === 'gov')),
  );
}
