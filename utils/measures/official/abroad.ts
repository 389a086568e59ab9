import type { Account } from '../../model/account.ts';
import type { Certainty, Standing, Tier } from '../../model/finding.ts';
import { SERVERS, tierOfDomain } from '../rank/abroad-domains.ts';
import {
  AGAINST,
  FORMER,
  OFFICE,
  PERSON,
  SAYS_OFFICIAL,
  STANDINGS,
  STATE_MEDIA,
  TIERS,
} from '../rank/abroad-words.ts';
import { readText } from '../rank/reading.ts';
import { regionVerdict } from '../rank/region-verdict.ts';
import type { Verdict } from './verdict.ts';

const NOT = { kind: 'not-official', mark: null, text: null, claim: null, abroad: null } as const;

interface Proof {
  why: string;
  certainty: Certainty;
  /** Tier that the proof itself suggests. */
  tier: Tier | null;
  domain?: string;
}

/**
 * Sites outside Weibo, in a plain way: a government domain, then the platform's label, then the server, then words.
 * null: nothing to go by.
 */
export function abroadVerdict(account: Account): Verdict | null {
  const words = plain(`${account.name ?? ''} · ${account.verifiedReason ?? ''} · ${account.bio ?? ''}`);
  if (words.replace(/[ ·]/g, '') === '' && !account.handle) return null;
  if (STATE_MEDIA.test(`${account.verifiedType ?? ''} ${words}`)) {
    return { ...NOT, mark: 'state-media', certainty: 'certain', why: 'state-media' };
  }
  const proof = proofOf(account);
  if (
    AGAINST.test(words) &&
    proof?.why !== 'abroad.domain' &&
    proof?.why !== 'abroad.label' &&
    !(proof && /\bindependent\b/.test(words))
  ) {
    return { ...NOT, certainty: 'certain', why: 'abroad.against' };
  }
  const region = chinese(account);
  if (region) return region;
  const tier = first(TIERS, words) ?? first(TIERS, plain(account.handle ?? ''));
  const standing = first(STANDINGS, words);
  const says = SAYS_OFFICIAL.test(words) || account.verified === true;
  if (!proof && !(tier && standing)) return { ...NOT, certainty: 'likely', why: 'abroad.nothing' };
  const byWords: Proof = { why: 'abroad.words', certainty: says ? 'likely' : 'uncertain', tier: null };
  return verdict(proof ?? byWords, account, words, tier, standing);
}

function verdict(
  proof: Proof,
  account: Account,
  words: string,
  named: Tier | null,
  worded: Standing | null,
): Verdict {
  const legislator = /^[^.]+\.(?:senate|house)\.gov$/.test(account.handle ?? '');
  const standing = legislator ? 'legislator' : (worded ?? 'subordinate');
  const tier = chooseTier(proof.tier, named);
  const person = legislator || standing === 'legislator' || (PERSON.test(words) && !OFFICE.test(words));
  const known = worded !== null || legislator;
  const certainty: Certainty = known ? proof.certainty : 'likely';
  const abroad = tier && {
    official: { kind: person ? ('individual' as const) : ('department' as const), mark: null, certainty },
    tier,
    standing,
    spans: [],
    former: FORMER.test(words),
    certainty: known ? certainty : ('uncertain' as const),
  };
  return {
    kind: person ? 'individual' : 'department',
    mark: null,
    certainty: proof.certainty,
    why: proof.why,
    text: null,
    claim: null,
    abroad,
    ...(proof.domain !== undefined && { domain: proof.domain }),
  };
}

/** A server or a country's suffix hosts smaller bodies too, so a smaller tier in the words wins; a larger one does not. */
function chooseTier(proven: Tier | null, named: Tier | null): Tier | null {
  if (!proven) return named;
  if (!named) return proven;
  const size: Tier[] = ['supranational', 'national', 'regional', 'metro', 'local', 'sublocal'];
  const metro = proven === 'local' && named === 'metro';
  return metro || size.indexOf(named) > size.indexOf(proven) ? named : proven;
}

function proofOf({ handle, host, links, verified, verifiedType }: Account): Proof | null {
  const domains = [
    handle ?? '',
    ...(links ?? []).filter((each) => each.verified).map((each) => hostOf(each.url)),
  ];
  for (const domain of domains) {
    const tier = domain.includes('.') ? tierOfDomain(domain) : null;
    if (tier) return { why: 'abroad.domain', certainty: 'certain', tier, domain };
  }
  if (typeof verifiedType === 'string' && /^gov/i.test(verifiedType) && verified !== false) {
    return { why: 'abroad.label', certainty: 'certain', tier: null };
  }
  const server = SERVERS[(host ?? '').toLowerCase()];
  if (server) return { why: 'abroad.server', certainty: 'likely', tier: server, domain: host ?? '' };
  return null;
}

/** Chinese texts name offices of Hong Kong, Macau and Taiwan in full. */
function chinese(account: Account): Verdict | null {
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

function first<T>(rows: [T, RegExp][], text: string): T | null {
  return rows.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Lower case, without accents and invisible characters, at most 1,000 characters. */
function plain(text: string): string {
  return text.slice(0, 1000).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
