import type { Account } from '../../../model/account.ts';
import type { Certainty, Tier } from '../../../model/finding.ts';
import { type DomainFact, domainFact, isMirror, serverTier } from './domains.ts';
import type { AbroadTables } from './packs.ts';
import { SIZE } from './tier.ts';
import type { UsDomains } from './us-domains.ts';

/** What shows, beside the words, that an account is a government's. */
export interface Proof {
  why: 'abroad.domain' | 'abroad.label' | 'abroad.list' | 'abroad.server';
  certainty: Certainty;
  fact: DomainFact | null;
  /** Tier of the server. */
  tier: Tier | null;
  domain: string;
  /** The very handle is the domain: nobody else may hold it, so words of doubt do not count. */
  handle: boolean;
  /** The platform's label says whether a person or a body speaks. */
  person: boolean | null;
}

const NONE = { fact: null, tier: null, domain: '', handle: false, person: null };
/** A member of the Congress of the United States by the public list of their names on X. */
const LISTED: Proof = {
  ...NONE,
  why: 'abroad.list',
  certainty: 'certain',
  fact: {
    tier: 'national',
    exact: true,
    standing: 'legislator',
    labels: '',
    root: true,
    certain: true,
    city: null,
  },
  handle: true,
  person: true,
};
const LABEL = /gov|official|multilateral/i;

/** The strongest proof: domain as handle, domain of a verified link, the platform's label, a government server. */
export function proofOf(account: Account, { us, congress }: AbroadTables): Proof | null {
  const { handle, links, verified, verifiedType } = account;
  const label = typeof verifiedType === 'string' && LABEL.test(verifiedType) && verified !== false;
  const own = isDomain(handle) && holdsDomain(account) ? domainFact(handle, us) : null;
  const linked = own ? null : bestLink(links ?? [], us);
  const person = label ? personOf(verifiedType) : null;
  if (own) return { ...NONE, ...certainOf(own), fact: own, domain: handle ?? '', handle: true, person };
  if (linked) return { ...NONE, ...certainOf(linked.fact), ...linked, person };
  if (account.site === 'x' && congress?.has((handle ?? '').toLowerCase())) return LISTED;
  if (label)
    return { ...NONE, why: 'abroad.label', certainty: 'certain', person, fact: namedDomain(account, us) };
  const server = serverOf(account);
  const tier = server === '' ? null : serverTier(server);
  return tier && { ...NONE, why: 'abroad.server', certainty: 'likely', tier, domain: server };
}

function certainOf({ certain }: DomainFact): Pick<Proof, 'why' | 'certainty'> {
  return { why: 'abroad.domain', certainty: certain ? 'certain' : 'likely' };
}

/** "China government official" is a person, "China government organization" a body. */
function personOf(label: string): boolean | null {
  if (/organi[sz]ation/i.test(label)) return false;
  return /official$/i.test(label) ? true : null;
}

function isDomain(handle: string | null | undefined): handle is string {
  return !!handle && handle.includes('.') && !handle.includes('@');
}

/** The link that says most, whatever the order: named by a rule, then of the smallest body, then by name. */
function bestLink(
  links: NonNullable<Account['links']>,
  us?: UsDomains,
): { fact: DomainFact; domain: string } | null {
  const found = links.flatMap(({ url, verified }) => {
    if (!verified || !URL.canParse(url)) return [];
    const { hostname, pathname } = new URL(url);
    const fact = domainFact(hostname, us);
    return fact ? [{ fact: below(fact, pathname), domain: hostname }] : [];
  });
  const weight = ({ fact }: { fact: DomainFact }) => (fact.exact ? 10 : 0) + SIZE.indexOf(fact.tier);
  found.sort((a, b) => weight(b) - weight(a) || (a.domain < b.domain ? -1 : 1));
  return found[0] ?? null;
}

/** A page below a shared portal (gov.uk/government/organisations/…) proves a part of it, not the whole. */
function below(fact: DomainFact, path: string): DomainFact {
  if (path.length < 3) return fact;
  const words = path.replace(/[^A-Za-z0-9-]+/g, '.').replace(/^\.|\.$/g, '');
  return fact.root
    ? { ...fact, standing: null, root: false, exact: false, labels: words.slice(0, 200) }
    : { ...fact, root: false };
}

export function serverOf({ handle, host }: Account): string {
  return handle?.split('@').filter(Boolean)[1] ?? host ?? '';
}

/** On Bluesky a handle is a domain that was checked; on Mastodon a user name may look like one, but on the bridge from Bluesky. */
function holdsDomain(account: Account): boolean {
  return account.site !== 'mastodon' || serverOf(account) === 'bsky.brid.gy';
}

/** An account whose posts a bridge or copier takes over from elsewhere. */
export function isCopied(account: Account): boolean {
  const { site, handle } = account;
  if (site === 'bluesky') return isMirror(handle ?? '');
  return site === 'mastodon' && isMirror(serverOf(account));
}

/** A labelled account that calls itself by its domain: news.gov.hk. */
function namedDomain({ name }: Account, us?: UsDomains): DomainFact | null {
  const domain = name?.trim().toLowerCase() ?? '';
  if (!/^[a-z0-9.-]+$/.test(domain) || !isDomain(domain)) return null;
  const whole = domainFact(domain, us);
  // The portal of a country (gov.uk, gov.pl) is not its government.
  if (whole?.root && whole.tier === 'national' && (whole.standing ?? 'apex') === 'apex')
    return { ...whole, standing: 'subordinate', root: false };
  // What is below is only the place where the whole tells its news.
  const rest = domain.replace(/^(?:www|news|info|portal|my)\./, '');
  return whole?.exact || rest === domain ? whole : (domainFact(rest, us) ?? whole);
}
