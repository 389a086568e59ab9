import type { Account } from '../../model/account.ts';
import type { Certainty } from '../../model/finding.ts';
import { type Against, absoluteAgainst } from '../rank/abroad/against.ts';
import { chooseClaim } from '../rank/abroad/choose.ts';
import { type Claim, claimsOf } from '../rank/abroad/claim.ts';
import { imitates } from '../rank/abroad/imitation.ts';
import { isPersonName, isRebel, placeNamed } from '../rank/abroad/name-form.ts';
import type { AbroadTables } from '../rank/abroad/packs.ts';
import { isPartyServer, labelledParty, partyGroup } from '../rank/abroad/party.ts';
import { isCopied, type Proof, proofOf, serverOf } from '../rank/abroad/proof.ts';
import { readSegments } from '../rank/abroad/read.ts';
import type { Segment } from '../rank/abroad/segment.ts';
import { isBody, standingOf } from '../rank/abroad/standing.ts';
import { textOf } from '../rank/abroad/text.ts';
import { finalTier } from '../rank/abroad/tier-of-account.ts';
import { readText } from '../rank/reading.ts';
import { regionVerdict } from '../rank/region-verdict.ts';
import type { Verdict } from './verdict.ts';

const NOT = { kind: 'not-official', mark: null, claim: null, abroad: null } as const;
const STATE_MEDIUM = /state[- ](?:affiliated|controlled|media)|government[- ]funded media/i;

/**
 * Sites outside Weibo: a government domain, then the platform's label, then the server, then words. null: nothing to
 * go by. Without the word tables only the first three can speak.
 */
export function abroadVerdict(account: Account, tables: AbroadTables): Verdict | null {
  const proof = proofOf(account, tables);
  const segments = tables.words ? readSegments(account, proof, tables.words, tables.handles) : [];
  if (!proof && segments.length === 0 && !account.name && !account.bio && !account.handle) return null;
  const posed = !proof && (isRebel(account) || imitates(account, segments));
  if ((isCopied(account) && !proof?.handle) || posed) return not('abroad.against', 'likely', null);
  const medium = stateMedium(account, segments, proof);
  if (medium)
    return { ...NOT, mark: 'state-media', certainty: 'certain', why: 'state-media', text: medium.text };
  const against = absoluteAgainst(segments, proof);
  if (against) return not('abroad.against', 'certain', against);
  const party =
    proof?.why === 'abroad.label' && proof.person !== true
      ? labelledParty(segments, segments.flatMap(claimsOf))
      : !proof && partyGroup(segments);
  if (party) return not('abroad.against', 'likely', party);
  const region = chineseRegion(account);
  if (region) return region;
  const says = segments.some((each) => each.marks.some((mark) => mark.kind === 'says'));
  const vouched = says || account.verified === true;
  const choice = chooseClaim(segments, proof, account.verified === true);
  if (!choice.claim && choice.against && !proof?.handle && proof?.why !== 'abroad.label')
    return not('abroad.against', 'likely', choice.against);
  const guest = !proof && choice.claim?.person !== true && isPartyServer(serverOf(account));
  if (guest || (!proof && !choice.claim)) return not('abroad.nothing', 'likely', null);
  return verdict(account, segments, proof, choice.claim, vouched);
}

function not(why: string, certainty: Certainty, against: Against | null): Verdict {
  const text = against && textOf(against.segment, [], [against.mark]);
  return { ...NOT, certainty, why, text };
}

function stateMedium(
  { verifiedType }: Account,
  segments: Segment[],
  proof: Proof | null,
): { text: Verdict['text'] } | null {
  if (typeof verifiedType === 'string' && STATE_MEDIUM.test(verifiedType)) return { text: null };
  if (proof?.handle) return null;
  for (const segment of segments) {
    const mark = segment.marks.find((each) => each.kind === 'media');
    if (
      mark &&
      (segment.source === 'name' || /state|government/.test(segment.folded.text.slice(mark.start, mark.end)))
    )
      return { text: textOf(segment, [mark], []) };
  }
  return null;
}

function verdict(
  account: Account,
  segments: Segment[],
  proof: Proof | null,
  claim: Claim | null,
  vouched: boolean,
): Verdict {
  const words: Certainty = vouched ? 'likely' : 'uncertain';
  const certainty = proof?.certainty ?? words;
  const member = proof?.fact?.standing === 'legislator';
  const unnamed = !claim && proof?.why === 'abroad.label' && !proof.fact;
  const person =
    proof?.person ??
    (unnamed && isPersonName(account, segments) ? true : null) ??
    (claim && !(member && !claim.person && !isBody(claim)) ? claim.person : member);
  const kind = person ? 'individual' : 'department';
  const place = unnamed && !person ? placeNamed(segments) : null;
  const found = finalTier(segments, proof, claim, account);
  const { tier, named } = place ? { tier: place, named: true } : found;
  const standing = place ? 'apex' : standingOf(segments, proof, claim, tier, account);
  const shown =
    claim && (claim.segment.source === 'handle' || claim.segment.source === 'domain') ? null : claim;
  const text = shown ? textOf(shown.segment, [shown.head], []) : null;
  const sure: Certainty = claim || proof?.fact?.standing ? (named ? certainty : 'likely') : 'uncertain';
  const official = { kind, mark: null, certainty } as const;
  return {
    ...official,
    why: proof?.why ?? 'abroad.words',
    text,
    claim: null,
    abroad: tier &&
      standing && {
        official,
        tier,
        standing,
        spans: shown ? [{ start: shown.head.start, end: shown.head.end }] : [],
        former: claim?.former ?? false,
        certainty: sure,
      },
    ...(proof?.domain && { domain: proof.domain }),
  };
}

const HAN = /[㐀-鿿]/;
const OTHER_SCRIPT = /[぀-ヿ가-힯]/;

/** Chinese texts name offices of Hong Kong, Macau and Taiwan in full. */
function chineseRegion(account: Account): Verdict | null {
  const all = `${account.verifiedReason ?? ''}${account.name ?? ''}${account.bio ?? ''}`;
  if (!HAN.test(all) || OTHER_SCRIPT.test(all)) return null;
  for (const text of [
    readText('reason', account.verifiedReason),
    readText('name', account.name),
    readText('bio', account.bio),
  ]) {
    const region = text && regionVerdict(text);
    if (region)
      return {
        ...region.official,
        why: 'region',
        text,
        claim: null,
        abroad: { ...region, certainty: 'likely' },
      };
  }
  return null;
}
