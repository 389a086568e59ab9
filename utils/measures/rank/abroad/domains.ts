import table from '../../../../assets/rank/abroad/domains.json' with { type: 'json' };
import type { Standing, Tier } from '../../../model/finding.ts';
import { type UsDomains, usDomain } from './us-domains.ts';

/** What a government domain says of whoever controls it. */
export interface DomainFact {
  tier: Tier;
  /** The register or rule names this very domain: words cannot make it a smaller body. Otherwise many share the suffix. */
  exact: boolean;
  /** Told by the domain itself; null: the words tell it. */
  standing: Standing | null;
  /** What stands before the suffix that is known, as text for the reader of words. */
  labels: string;
  /** The domain is the suffix itself (gov.scot). */
  root: boolean;
  certain: boolean;
  /** Code of the country (and state) whose metropolises it may belong to; null: it is no city's. */
  city: string | null;
}

interface Rule {
  tier: Tier;
  exact: boolean;
  standing: Standing | null;
  /** Whole countries share what lies below (gov.uk): the standing is the bare domain's alone. */
  shared: boolean;
}

let rules: Map<string, Rule> | undefined;

/** Suffix → rule. A row with a standing refines the row with the tier alone. */
function ruleMap(): Map<string, Rule> {
  if (rules) return rules;
  rules = new Map();
  for (const [label, countries] of Object.entries(table.countries)) {
    for (const country of countries.split(' '))
      rules.set(`${label}.${country}`, {
        tier: 'national',
        exact: false,
        standing: label === 'mil' ? 'subordinate' : null,
        shared: true,
      });
  }
  for (const [suffix, states] of Object.entries(table.states)) {
    for (const state of states.split(' '))
      rules.set(`${state}.${suffix}`, { tier: 'regional', exact: false, standing: null, shared: true });
  }
  for (const [key, suffixes] of Object.entries(table.suffixes)) {
    const [tier = '', standing = null] = key.replace('=', '').split(' ');
    for (const suffix of suffixes.split(' ')) {
      const shared = rules.get(suffix)?.shared ?? false;
      rules.set(suffix, {
        tier: tier as Tier,
        exact: key.startsWith('='),
        standing: standing as Standing | null,
        shared,
      });
    }
  }
  return rules;
}

/** Names that tell the tier by their form: pref.aomori.lg.jp, comune.milano.it, cm-braga.pt. */
const FORMS: [RegExp, Tier][] = [
  [/^(?:.+\.)?pref\.([a-z]+)\.(?:lg\.)?jp$/, 'regional'],
  [/^(?:.+\.)?(?:city|town|vill)\.([a-z-]+)\.(?:[a-z]+\.)?(?:lg\.)?jp$/, 'local'],
  [/^(?:.+\.)?regione\.([a-z-]+)\.it$/, 'regional'],
  [/^(?:.+\.)?(?:provincia|cittametropolitana)\.([a-z-]+)\.it$/, 'local'],
  [/^(?:.+\.)?comune\.([a-z-]+)(?:\.[a-z]{2})?\.it$/, 'local'],
  [/^(?:www\.)?cm-([a-z-]+)\.pt$/, 'local'],
  [/^(?:www\.)?jf-([a-z-]+)\.pt$/, 'sublocal'],
  [
    /^(?:.+\.)?([a-z-]+?)-?(?:tc|pc|towncouncil|parishcouncil|town-council|parish-council|pc|communitycouncil)\.gov\.uk$/,
    'sublocal',
  ],
];

/** The fact of a domain; null when it is none of a government. `us`: the full list of .gov domains, when loaded. */
export function domainFact(domain: string, us?: UsDomains): DomainFact | null {
  const host = domain.toLowerCase().replace(/\.$/, '').slice(0, 253);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return null;
  const known = ruleOf(host);
  if (!known && (host.endsWith('.gov') || host.endsWith('.mil'))) return usDomain(host, us);
  if (known && host.endsWith('.gov')) return { ...known, certain: true, city: null };
  for (const [form, tier] of FORMS) {
    const match = form.exec(host);
    if (!match) continue;
    if (known && (known.exact || known.tier === 'metro' || known.root)) break;
    return {
      tier,
      exact: tier === 'sublocal',
      standing: null,
      labels: labelsBefore(host, match[1] ?? ''),
      root: false,
      certain: true,
      city: '',
    };
  }
  return known && { ...known, certain: true, city: '' };
}

/** The longest suffix that has a rule. A country-code rule (zh.ch) needs the very name or a sub-domain of it. */
function ruleOf(host: string): Omit<DomainFact, 'certain' | 'city'> | null {
  const all = ruleMap();
  const labels = host.split('.');
  for (let i = 0; i < labels.length; i++) {
    const suffix = labels.slice(i).join('.');
    const rule = all.get(suffix);
    if (!rule) continue;
    const root = i === 0;
    return {
      tier: rule.tier,
      exact: rule.exact && (root || !rule.shared),
      standing: root || !rule.exact ? rule.standing : belowExact(rule, suffix),
      labels: labels.slice(0, i).join('.'),
      root,
    };
  }
  return null;
}

/** Below the domain of a whole government or parliament stand its parts. */
function belowExact(rule: Rule, suffix: string): Standing | null {
  if (suffix === 'senate.gov' || suffix === 'house.gov') return 'legislator';
  return rule.standing === 'subordinate' ? rule.standing : null;
}

function labelsBefore(host: string, name: string): string {
  const first = host.split('.')[0] ?? '';
  return first === name || /^(?:city|pref|www|comune|regione|town|vill)$/.test(first)
    ? name
    : `${first} ${name}`;
}

const MIRRORS = table.mirrors.split(' ');

/** Servers that copy accounts of other networks: whoever is copied there has no part in it. */
export function isMirror(host: string): boolean {
  const server = host.toLowerCase();
  return MIRRORS.some((each) => server === each || server.endsWith(`.${each}`));
}

const SERVERS = new Set(table.servers.split(' '));

/** The tier of a server that a government runs; null when none does. A hint only: such servers host other tiers too. */
export function serverTier(host: string): Tier | null {
  const server = host.toLowerCase();
  if (SERVERS.has(server) || ruleOf(server)) return ruleOf(server)?.tier ?? 'national';
  return /\.gov$/.test(server) ? (usDomain(server)?.tier ?? null) : null;
}
