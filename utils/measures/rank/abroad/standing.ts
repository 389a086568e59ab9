import type { Account } from '../../../model/account.ts';
import type { Standing, Tier } from '../../../model/finding.ts';
import type { Claim } from './claim.ts';
import { LINKERS } from './language.ts';
import type { Proof } from './proof.ts';
import type { Segment } from './segment.ts';

export function isBody({ head }: Claim): boolean {
  return head.kind === 'body' || head.kind === 'gov' || head.kind === 'house';
}

/** The domain of a whole body tells its standing; else the words do; a domain without words is an agency's. */
export function standingOf(
  segments: Segment[],
  proof: Proof | null,
  claim: Claim | null,
  tier: Tier | null,
  account: Account,
): Standing | null {
  const fact = proof?.fact;
  if (claim && isMain(claim, tier, account)) return 'principal';
  if (claim && (isInner(claim) || isBelow(claim, segments))) return 'subordinate';
  if (fact?.standing && (!claim || (fact.exact && !claim.person && fact.standing !== 'legislator')))
    return fact.standing;
  if (
    fact?.standing === 'legislator' &&
    claim?.standing !== 'legislator' &&
    claim &&
    !claim.person &&
    !isBody(claim)
  )
    return 'legislator';
  if (claim) return claim.standing;
  if (!proof) return null;
  if (fact?.root && tier !== 'national' && tier !== 'supranational') return 'apex';
  return tier ? 'subordinate' : null;
}

const SMALL = new Set<Tier | null>(['metro', 'local']);

/** The bureaus of a Chinese province or city are its departments; the court of a county is its own. */
function isMain({ head, segment, person }: Claim, tier: Tier | null, { verifiedType }: Account): boolean {
  if (person || head.kind !== 'body' || head.standing !== 'subordinate') return false;
  const text = segment.folded.text.slice(head.start, head.end);
  if (SMALL.has(tier) && /court/.test(text)) return true;
  const chinese =
    /^China /.test(String(verifiedType)) || segment.marks.some((mark) => mark.group.startsWith('CN'));
  return (
    chinese &&
    (tier === 'regional' || SMALL.has(tier)) &&
    /bureau|commission|administration|office/.test(text)
  );
}

/** "Department of Asian Affairs, Ministry of Foreign Affairs". */
function isInner({ head, segment, person }: Claim): boolean {
  if (person || head.kind !== 'body' || !/^dep\S* of/.test(segment.folded.text.slice(head.start, head.end)))
    return false;
  return segment.marks.some(
    (mark) =>
      mark.kind === 'body' &&
      mark.start > head.end &&
      mark.tier === 'national' &&
      mark.standing === 'principal',
  );
}

const NOT_OF = new Set('at for fur voor para pour to in'.split(' '));
const DESCRIBES = new Set(['light', 'says']);

/**
 * "Digitale Overheid: news of digital government, from the ministry of …": what the name calls otherwise and a later
 * phrase only puts under a ministry is a part of it.
 */
function isBelow({ head, segment, person, standing }: Claim, segments: Segment[]): boolean {
  if (person || head.kind !== 'body' || standing !== 'principal' || segment.source !== 'bio') return false;
  const { tokens, marks } = segment;
  const start = tokens.findIndex((token) => token.phrase === head.phrase);
  const first = tokens[start]?.text ?? '';
  if (head.phrase === 0 || start >= head.from || !LINKERS.has(first) || NOT_OF.has(first)) return false;
  if (!tokens.slice(start, head.from).every((token) => LINKERS.has(token.text))) return false;
  // "Official account, of the Ministry": nothing else is named before.
  const named = tokens.some(
    (token, i) =>
      i < start &&
      !LINKERS.has(token.text) &&
      !marks.some((mark) => DESCRIBES.has(mark.kind) && mark.from <= i && mark.to >= i),
  );
  const name = segments.find((each) => each.source === 'name');
  return named && name?.tokens.some((token) => !token.capitals) === true;
}
