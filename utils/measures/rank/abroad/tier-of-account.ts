import type { Account } from '../../../model/account.ts';
import type { Tier } from '../../../model/finding.ts';
import type { Claim } from './claim.ts';
import type { Mark } from './marks.ts';
import type { Proof } from './proof.ts';
import type { Segment } from './segment.ts';
import { isSmaller, tierOfClaim, type WordedTier } from './tier.ts';
import { STATES } from './us-domains.ts';

/** The tier from proof and words: a proven smaller body stays small; words may only make it smaller still. */
export function finalTier(
  segments: Segment[],
  proof: Proof | null,
  claim: Claim | null,
  account: Account,
): { tier: Tier | null; named: boolean } {
  const fact = proof?.fact;
  const land = fact ? landOf(proof.domain) : null;
  const fitting = withoutForeignCities(segments, land);
  const worded = claim
    ? tierOfClaim({ ...claim, segment: fitting.get(claim.segment) ?? claim.segment }, [...fitting.values()])
    : { tier: null, named: false };
  if (fact) {
    const metro =
      fact.tier === 'local' && fact.city !== null && isMetro([...fitting.values()], fact.city, worded);
    if (metro) return { tier: 'metro', named: true };
    if (
      worded.tier &&
      worded.tier !== 'metro' &&
      worded.named &&
      !fact.exact &&
      isSmaller(worded.tier, fact.tier)
    )
      return { tier: worded.tier, named: true };
    if (worded.tier === 'metro' && !fact.exact && isSmaller('metro', fact.tier))
      return { tier: 'metro', named: true };
    return { tier: fact.tier, named: fact.certain };
  }
  if (proof?.why === 'abroad.server') {
    const union = proof.tier === 'supranational' && !worded.named;
    return { tier: union ? proof.tier : (worded.tier ?? proof.tier), named: worded.named };
  }
  if (proof && !worded.tier) return { tier: labelled(account, segments), named: false };
  return worded;
}

const CITIES = new Set(['metro', 'citystate', 'region+metro']);

/** Dublin under `ca.gov` is not the Irish city: only cities of the domain's own country (or state) count. */
function withoutForeignCities(segments: Segment[], land: string | null): Map<Segment, Segment> {
  const fits = ({ kind, group }: Mark) =>
    !land ||
    !CITIES.has(kind) ||
    group === land ||
    group.startsWith(`${land}-`) ||
    land.startsWith(`${group}-`);
  return new Map(segments.map((each) => [each, { ...each, marks: each.marks.filter(fits) }]));
}

/** Code of the country of a domain, of the state for `ca.gov`; null: of no country alone (`.int`, `.eu`, `.cat`). */
function landOf(domain: string): string | null {
  const [top = '', second = ''] = domain.toLowerCase().split('.').reverse();
  if (top === 'gov')
    return /^[a-z]{2}$/.test(second) && STATES.has(second) ? `US-${second.toUpperCase()}` : 'US';
  return /^[a-z]{2}$/.test(top) && top !== 'eu' ? top.toUpperCase() : null;
}

/** A city's domain is a metropolis's when its name, or the words, are of one in that country or state. */
function isMetro(segments: Segment[], code: string, worded: WordedTier): boolean {
  const fits = (mark: Mark) =>
    (mark.kind === 'metro' || mark.kind === 'region+metro') &&
    (code === '' || (code === 'US' ? mark.group.startsWith('US') : mark.group === code));
  if (code === '')
    return (
      worded.tier === 'metro' || segments.some((each) => each.source === 'domain' && each.marks.some(fits))
    );
  return segments.some(
    (each) => (each.source === 'domain' || worded.tier === 'metro') && each.marks.some(fits),
  );
}

/** The country in the platform's label: "China government official". */
function labelled({ verifiedType }: Account, segments: Segment[]): Tier | null {
  if (typeof verifiedType === 'string' && /^\p{Lu}\p{L}+ government/u.test(verifiedType)) return 'national';
  return segments.some((each) => each.marks.some((mark) => mark.kind === 'country')) ? 'national' : null;
}
