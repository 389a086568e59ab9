import type { Tier } from '../../../model/finding.ts';
import type { Claim } from './claim.ts';
import type { Mark } from './marks.ts';
import { isOfState } from './of-state.ts';
import type { Segment } from './segment.ts';

export const SIZE: Tier[] = ['supranational', 'national', 'regional', 'metro', 'local', 'sublocal'];
export const isSmaller = (a: Tier, b: Tier): boolean => SIZE.indexOf(a) > SIZE.indexOf(b);

export interface WordedTier {
  tier: Tier | null;
  /** The words name it; otherwise it is only what is usual for such an office. */
  named: boolean;
}

const PLACES = new Set(['country', 'union', 'region', 'metro', 'citystate', 'region+metro']);

/** The tier that the words give to a claim: its own word, a word beside it, the place it names, else what is usual. */
export function tierOfClaim(claim: Claim, segments: Segment[]): WordedTier {
  const { head } = claim;
  const own = claim.segment.marks;
  const other = segments.filter((each) => each !== claim.segment).flatMap((each) => each.marks);
  if (isOfState(claim, segments)) return { tier: 'regional', named: true };
  if (head.fixed && head.tier && head.tier !== 'city' && head.tier !== 'town')
    return { tier: head.tier, named: true };
  const british = [...own, ...other].some((mark) => mark.group.startsWith('UK'));
  if (head.tier === 'town' && british) return { tier: 'sublocal', named: true };
  if (head.tier === 'city' || head.tier === 'town') return { tier: cityTier(own, other, claim), named: true };
  const beside = own.filter((mark) => mark.phrase === head.phrase && mark !== head);
  return (
    hinted(beside, own, other, claim) ??
    placed(own, claim) ??
    hinted(own, own, other, claim) ??
    (claim.standing === 'legislator' ? legislature(other) : null) ??
    placedElsewhere(other, claim) ?? { tier: head.tier, named: false }
  );
}

/** A city's own place decides between metro and local; a city that is a state of its federation is regional. */
function cityTier(own: Mark[], other: Mark[], claim: Claim): Tier {
  if (own.some((mark) => mark.kind === 'gov' && mark.tier === 'local' && mark.phrase === claim.head.phrase))
    return 'local';
  for (const marks of [own, other]) {
    const regions = marks.filter((mark) => mark.kind === 'region');
    for (const mark of marks) {
      if (mark.kind === 'citystate') return 'regional';
      if (mark.kind !== 'metro' && mark.kind !== 'region+metro') continue;
      const [code = '', part] = mark.group.split('-');
      const elsewhere = regions.some(
        (each) =>
          each.start !== mark.start &&
          each.group !== '' &&
          (each.group.split('-')[0] !== code ||
            (part !== undefined && each.group.includes('-') && each.group !== mark.group)),
      );
      if (!elsewhere || mark.kind === 'region+metro') return 'metro';
    }
    if (marks.some((mark) => PLACES.has(mark.kind) && mark.kind !== 'country' && mark.kind !== 'union'))
      return 'local';
  }
  return 'local';
}

/** Words for a tier, a government or a smaller body in the same phrase: "state", "City of", "Junta de Andalucía". */
function hinted(marks: Mark[], own: Mark[], other: Mark[], claim: Claim): WordedTier | null {
  let best: Tier | null = null;
  for (const mark of marks) {
    if (mark === claim.head) continue;
    const claims =
      mark.kind === 'gov' ||
      mark.kind === 'tier' ||
      mark.kind === 'house' ||
      (mark.kind === 'body' && mark.fixed) ||
      (mark.kind === 'post' && mark.fixed && mark.tier === 'regional');
    if (!claims || !mark.tier) continue;
    const tier = mark.tier === 'city' || mark.tier === 'town' ? cityTier(own, other, claim) : mark.tier;
    if (!mark.fixed && mark.tier !== 'city' && mark.tier !== 'town') continue;
    if (!best || isSmaller(tier, best)) best = tier;
  }
  return best ? { tier: best, named: true } : null;
}

/** The place in the claim's own text. */
function placed(marks: Mark[], claim: Claim): WordedTier | null {
  const { head } = claim;
  const has = (kind: string) => marks.some((mark) => mark.kind === kind);
  const ministry = head.tier === 'national';
  if (has('union') && !ministry) return { tier: 'supranational', named: true };
  if (
    ministry &&
    has('country') &&
    !marks.some((mark) => mark.kind === 'region' && !mark.group.startsWith('US'))
  )
    return { tier: 'national', named: true };
  if (has('region') || has('citystate') || has('region+metro')) {
    if (!isGeorgia(marks, claim)) return { tier: 'regional', named: true };
  }
  if (has('metro') && !ministry) return { tier: 'metro', named: true };
  if (has('country') && head.tier !== 'local') return { tier: 'national', named: true };
  return null;
}

/** A state's legislature named in the self-description: "Rep. Doe", "Ohio House of Representatives". */
function legislature(other: Mark[]): WordedTier | null {
  const mark = other.find(
    (each) => (each.kind === 'house' || each.kind === 'post') && each.fixed && each.tier === 'regional',
  );
  return mark ? { tier: 'regional', named: true } : null;
}

/** Georgia has ministries where it is a country and departments where it is a state; GA is always the state. */
function isGeorgia(marks: Mark[], { head, segment }: Claim): boolean {
  return (
    marks.some((mark) => mark.group === 'US-GA' && mark.end - mark.start > 2) &&
    /minist/.test(segment.folded.text.slice(head.start, head.end))
  );
}

function placedElsewhere(other: Mark[], claim: Claim): WordedTier | null {
  const { head } = claim;
  if (head.standing === 'legislator') return null;
  const has = (kind: string) => other.some((mark) => mark.kind === kind);
  const ministry = head.tier === 'national';
  // A committee is its parliament's.
  const house = other.find((mark) => mark.kind === 'house' && mark.fixed && mark.tier);
  if (house?.tier && head.kind === 'body' && head.standing === 'subordinate')
    return { tier: house.tier as Tier, named: true };
  const gov = other.find((mark) => mark.kind === 'gov' && mark.fixed && mark.tier);
  if (gov?.tier && gov.tier !== 'city' && gov.tier !== 'town' && !ministry)
    return { tier: gov.tier, named: true };
  if (has('region') || has('citystate') || has('region+metro')) {
    if (!isGeorgia(other, claim)) return { tier: 'regional', named: true };
  }
  if (has('metro') && !ministry) return { tier: 'metro', named: true };
  if (has('country') && head.tier === null) return { tier: 'national', named: true };
  return null;
}
