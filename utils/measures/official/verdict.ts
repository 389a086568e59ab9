import type { Account } from '../../model/account.ts';
import type { Certainty, OfficialFinding } from '../../model/finding.ts';
import { highest } from '../rank/choose.ts';
import { foreignVerdict } from '../rank/foreign.ts';
import type { Ranked } from '../rank/post-rank.ts';
import { type Reading, readAccount, type TextReading } from '../rank/reading.ts';
import { type Abroad, regionVerdict } from '../rank/region-verdict.ts';
import { weaker } from '../rank/tables.ts';
import { isAside, isCountered, officesIn, organClaim } from './claims.ts';
import { isStateMedium } from './state-media.ts';
import { type Standing, standingOf } from './verified.ts';

/** What the official measure decides, and the claim on which the rank measure goes on. */
export interface Verdict {
  kind: OfficialFinding['kind'];
  mark: OfficialFinding['mark'];
  certainty: Certainty;
  /** Message below `evidence.official.` that says why. */
  why: string;
  /** The text that decided, when one did. */
  text: TextReading | null;
  /** The body or post that counts; null when none could be told. */
  claim: Ranked | null;
  /** Hong Kong, Macau, Taiwan and everywhere else: tier and standing instead of a level. */
  abroad: Abroad | null;
  /** The government domain that proves it. */
  domain?: string;
}

/** What a verdict has in common with others: no mark, and neither a rank nor a tier, until something gives one. */
const OFFICIAL = { mark: null, claim: null, abroad: null } as const;
const NOT = { ...OFFICIAL, kind: 'not-official' } as const;

/** Decides from the platform's mark, then the verification text, then the name. null: nothing to go by. */
export function weiboVerdict(account: Account): Verdict | null {
  const standing = standingOf(account);
  const reading = readAccount(account);
  const { reason } = reading;
  if (standing === 'none') return { ...NOT, certainty: 'certain', why: 'type.none', text: null };
  if (isStateMedium(account, standing))
    return {
      ...NOT,
      mark: 'state-media',
      certainty: 'certain',
      why: 'state-media',
      text: reason ?? reading.name,
    };
  if (standing === 'media') return { ...NOT, certainty: 'certain', why: 'type.media', text: null };
  if (standing === 'government') return government(reading);
  // 官方微博 alone says nothing: the name does.
  const silent =
    reason?.parsed.claims.length === 0 && reason.parsed.official && reason.plain.text.length <= 8;
  const name = silent || !reason ? reading.name : null;
  const named = name && fromName(name, standing);
  return named ?? (reason ? fromText(reason, standing) : null);
}

/** The platform vouches for the body; the texts only say which. */
function government(reading: Reading): Verdict {
  for (const source of ['reason', 'name'] as const) {
    const text = reading[source];
    const region = text && (regionVerdict(text) ?? foreignVerdict(text));
    if (region) return { ...region.official, why: 'type.government', text, claim: null, abroad: region };
    const claim = text && organClaim(text, { vouched: true, tail: text.source === 'name' });
    if (claim) {
      const certainty = text.source === 'name' ? 'likely' : 'certain';
      return { ...OFFICIAL, kind: 'department', certainty, why: 'type.government', text, claim };
    }
  }
  const certainty = reading.reason ? 'certain' : 'likely';
  const text = reading.reason ?? reading.name;
  return { ...OFFICIAL, kind: 'department', certainty, why: 'type.government', text };
}

/** No type, or a type under which officials and public bodies are found among others: the text decides. */
function fromText(text: TextReading, standing: Standing): Verdict {
  const region = regionVerdict(text);
  if (region) return { ...region.official, why: 'region', text, claim: null, abroad: region };
  const foreign = foreignVerdict(text);
  if (foreign) return { ...foreign.official, why: 'foreign', text, claim: null, abroad: foreign };
  const [counter] = text.parsed.against;
  const against = counter?.group;
  const fans = text.parsed.against.some((each) => each.group === 'fan' && !isAside(text, each.start));
  const posts = officesIn(text);
  const named = fans ? null : organClaim(text, { vouched: standing === 'school', tail: false });
  const organ = named && isCountered(text, named) ? null : named;
  const body = standing === 'organisation' || standing === 'school';
  if (posts.length > 0 && !body && !(text.parsed.official && organ)) {
    const claim = highest(posts);
    const mandate = posts.every((each) => each.rule === 'N01');
    const certainty = claim && claim.level === 0 ? 'likely' : 'certain';
    return {
      ...OFFICIAL,
      kind: 'individual',
      certainty,
      why: mandate ? 'text.mandate' : 'text.post',
      text,
      claim,
    };
  }
  if (organ && standing === 'individual') {
    return { ...OFFICIAL, kind: 'individual', certainty: 'uncertain', why: 'text.organ-only', text };
  }
  if (organ) {
    const bare = !text.parsed.official && standing === 'unknown';
    const certainty = against || bare || organ.claim.spoiled || organ.claim.tail ? 'likely' : 'certain';
    return { ...OFFICIAL, kind: 'department', certainty, why: 'text.organ', text, claim: organ };
  }
  const why = against ? `text.against.${against}` : 'text.nothing';
  return { ...NOT, certainty: against ? 'certain' : 'likely', why, text };
}

/** The name alone: only a place and an organ, or a place, an organ and a post, and then never certain. */
function fromName(text: TextReading, standing: Standing): Verdict | null {
  const region = regionVerdict(text) ?? foreignVerdict(text);
  const organ = organClaim(text, { vouched: false, tail: false });
  const certainty: Certainty = standing === 'unknown' ? 'uncertain' : 'likely';
  if (region && standing !== 'individual') {
    const { kind, certainty: named } = region.official;
    return { ...OFFICIAL, kind, certainty: weaker(named, certainty), why: 'name.only', text, abroad: region };
  }
  const clean = text.parsed.against.length === 0;
  if (standing === 'individual') {
    const claim = highest(
      text.ranked.filter(
        (each) => each.claim.type === 'person' && each.claim.chain.length > 0 && each.rule !== 'N01',
      ),
    );
    if (claim && clean)
      return { ...OFFICIAL, kind: 'individual', certainty: 'uncertain', why: 'name.only', text, claim };
    return { ...NOT, certainty: 'likely', why: 'text.nothing', text };
  }
  if (organ && clean && !organ.claim.tail && !organ.claim.spoiled) {
    return { ...OFFICIAL, kind: 'department', certainty, why: 'name.only', text, claim: organ };
  }
  return standing === 'unknown' ? null : { ...NOT, certainty: 'likely', why: 'text.nothing', text };
}
