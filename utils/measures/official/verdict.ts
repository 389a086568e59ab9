import type { Account } from '../../model/account.ts';
import type { Certainty, OfficialFinding } from '../../model/finding.ts';
import { highest } from '../rank/choose.ts';
import { foreignVerdict } from '../rank/foreign.ts';
import { isPlausible } from '../rank/plausible.ts';
import type { Ranked } from '../rank/post-rank.ts';
import { readAccount, type TextReading } from '../rank/reading.ts';
import { type Abroad, regionVerdict } from '../rank/region-verdict.ts';
import { UNKNOWN, weaker } from '../rank/tables.ts';
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

const NOT: Omit<Verdict, 'why' | 'text' | 'certainty'> = {
  kind: 'not-official',
  mark: null,
  claim: null,
  abroad: null,
};

/** Decides from the platform's mark, then the verification text, then the name. null: nothing to go by. */
export function weiboVerdict(account: Account): Verdict | null {
  const standing = standingOf(account);
  const { reason, name } = readAccount(account);
  if (standing === 'none') return { ...NOT, certainty: 'certain', why: 'type.none', text: null };
  if (isStateMedium(account, standing))
    return { ...NOT, mark: 'state-media', certainty: 'certain', why: 'state-media', text: reason ?? name };
  if (standing === 'media') return { ...NOT, certainty: 'certain', why: 'type.media', text: null };
  if (standing === 'government') return government(reason, name);
  // 官方微博 alone says nothing: the name does.
  const silent =
    reason?.parsed.claims.length === 0 && reason.parsed.official && reason.plain.text.length <= 8;
  const named = name && (silent || !reason) ? fromName(name, standing) : null;
  return named ?? (reason ? fromText(reason, standing) : null);
}

/** The platform vouches for the body; the texts only say which. */
function government(reason: TextReading | null, name: TextReading | null): Verdict {
  for (const text of [reason, name]) {
    const region = text && (regionVerdict(text) ?? foreignVerdict(text));
    if (region) return { ...region.official, why: 'type.government', text, claim: null, abroad: region };
    const claim = text && organClaim(text, { vouched: true, tail: text.source === 'name' });
    if (claim) {
      const certainty = text.source === 'name' ? 'likely' : 'certain';
      return { kind: 'department', mark: null, certainty, why: 'type.government', text, claim, abroad: null };
    }
  }
  return {
    kind: 'department',
    mark: null,
    certainty: reason ? 'certain' : 'likely',
    why: 'type.government',
    text: reason ?? name,
    claim: null,
    abroad: null,
  };
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
      kind: 'individual',
      mark: null,
      certainty,
      why: mandate ? 'text.mandate' : 'text.post',
      text,
      claim,
      abroad: null,
    };
  }
  if (organ && standing === 'individual') {
    return {
      kind: 'individual',
      mark: null,
      certainty: 'uncertain',
      why: 'text.organ-only',
      text,
      claim: null,
      abroad: null,
    };
  }
  if (organ) {
    const bare = !text.parsed.official && standing === 'unknown';
    const certainty = against || bare || organ.claim.spoiled || organ.claim.tail ? 'likely' : 'certain';
    return { kind: 'department', mark: null, certainty, why: 'text.organ', text, claim: organ, abroad: null };
  }
  const why = against ? `text.against.${against}` : 'text.nothing';
  return { ...NOT, certainty: against ? 'certain' : 'likely', why, text };
}

/** A firm that serves a bureau, a cook in its canteen: the body is named, but it is not who speaks. */
function isCountered(text: TextReading, organ: Ranked): boolean {
  const { against, official } = text.parsed;
  const begin = organ.claim.chain[0]?.start ?? organ.claim.start;
  return against.some(
    ({ group, start }) =>
      (group === 'person' && !official) || ((group === 'firm' || group === 'media') && start < begin),
  );
}

/** 某局官方微博，搬运健康知识: what an official account says of its work, behind a pause. */
function isAside({ plain }: TextReading, start: number): boolean {
  return (
    /官方(?:微博|账号)[,;。、]/.test(plain.text.slice(0, start)) && !/后援会|粉丝团|非官方/.test(plain.text)
  );
}

/** The posts that a text lays claim to. A lawyer who advises an office, a professor who leads a centre of a university hold none. */
function officesIn(text: TextReading): Ranked[] {
  const posts = text.ranked.filter((each) => each.claim.type === 'person' && isPlausible(each.claim));
  const partTime = /兼职|公司|创始人/.test(text.plain.text);
  const scholar = text.parsed.against.some(({ group }) => group === 'person');
  const real = posts.filter(
    ({ claim, rule, level }) =>
      rule !== 'N03' &&
      !(partTime && rule === 'M02' && level === UNKNOWN) &&
      !claim.chain.some(({ group }) => group.includes('univ')),
  );
  return scholar && real.length === 0 ? [] : posts;
}

/** The name alone: only a place and an organ, or a place, an organ and a post, and then never certain. */
function fromName(text: TextReading, standing: Standing): Verdict | null {
  const region = regionVerdict(text) ?? foreignVerdict(text);
  const organ = organClaim(text, { vouched: false, tail: false });
  const certainty: Certainty = standing === 'unknown' ? 'uncertain' : 'likely';
  if (region && standing !== 'individual') {
    const kind = region.official.kind;
    return {
      kind,
      mark: null,
      certainty: weaker(region.official.certainty, certainty),
      why: 'name.only',
      text,
      claim: null,
      abroad: region,
    };
  }
  const clean = text.parsed.against.length === 0;
  if (standing === 'individual') {
    const claim = highest(
      text.ranked.filter(
        (each) => each.claim.type === 'person' && each.claim.chain.length > 0 && each.rule !== 'N01',
      ),
    );
    if (claim && clean)
      return {
        kind: 'individual',
        mark: null,
        certainty: 'uncertain',
        why: 'name.only',
        text,
        claim,
        abroad: null,
      };
    return { ...NOT, certainty: 'likely', why: 'text.nothing', text };
  }
  if (organ && clean && !organ.claim.tail && !organ.claim.spoiled) {
    return { kind: 'department', mark: null, certainty, why: 'name.only', text, claim: organ, abroad: null };
  }
  return standing === 'unknown' ? null : { ...NOT, certainty: 'likely', why: 'text.nothing', text };
}

/** The body that a text claims to be. `vouched`: the platform says that it is one; `tail`: unknown words after it do not matter. */
function organClaim(text: TextReading, allow: { vouched: boolean; tail: boolean }): Ranked | null {
  const bodies = text.ranked.filter(
    ({ claim }) =>
      claim.type === 'organ' &&
      (!claim.spoiled || claim.spoiled === 'sponsor') &&
      (allow.vouched || isPlausible(claim)),
  );
  const sure = bodies.filter((each) => !each.claim.spoiled && (allow.tail || !each.claim.tail));
  const best = highest(sure);
  if (best) return best;
  const [loose] = bodies;
  const counters = text.parsed.against.filter(
    ({ group, start, end }) =>
      start < (loose?.claim.start ?? 0) || (group === 'media' && text.plain.text.startsWith('主办', end)),
  );
  if (counters.length > 0 && !allow.vouched) return null;
  const hosted = text.plain.text.includes('主办') && loose?.claim.chain.some((each) => each.organ);
  if (!text.parsed.official && !allow.vouched && !hosted) return null;
  return loose
    ? {
        ...loose,
        rule: 'E02',
        level: 0,
        levels: [0],
        certainty: 'uncertain',
        reasons: [...loose.reasons, { id: 'organ.sponsor', values: {}, spans: [] }],
      }
    : null;
}
