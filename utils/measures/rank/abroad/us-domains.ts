import type { Tier } from '../../../model/finding.ts';
import type { DomainFact } from './domains.ts';

/** The register of .gov domains: registrable domain without `.gov` → code of its level and, of cities, the state. */
export type UsDomains = Map<string, string>;

const TIERS: Record<string, Tier> = {
  F: 'national',
  S: 'regional',
  I: 'regional',
  C: 'local',
  M: 'local',
  D: 'local',
  T: 'local',
};
/** What stands alone under .gov: a city or county as a whole, a special district, an agency. */
const ROOTS: Record<string, DomainFact['standing']> = { C: 'apex', M: 'apex', T: 'apex', D: 'principal' };
/** What the name says is a part of a city or county, though the register knows only whose it is. */
const PART =
  /court|clerk|sheriff|police|(?:^|[a-z])pd$|fire|assessor|treasurer|recorder|library|schools?|health|vote|elections?|water|transit|attorney|911/;
export const STATES = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp'.split(
    ' ',
  ),
);
const STATE_NAMES = new Set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland mass michigan minnesota mississippi missouri montana nebraska nevada newhampshire newjersey newmexico newyork northcarolina northdakota ohio oklahoma oregon pennsylvania southcarolina southdakota tennessee texas utah vermont virginia washington westvirginia wisconsin wyoming'.split(
    ' ',
  ),
);

/** Reads the pack: a line for each level and, for cities, state (`MCA` = cities of California), then names without `.gov`. */
export function parseUsDomains(text: string): UsDomains {
  const domains: UsDomains = new Map();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', ...names] = line.split(' ');
    for (const name of names) domains.set(name, code);
  }
  return domains;
}

/** A domain under .gov or .mil that no rule names: the register decides; without it, the form of the name. */
export function usDomain(host: string, us?: UsDomains): DomainFact {
  const labels = host.split('.');
  const top = labels.pop();
  const name = labels.pop() ?? '';
  const before = labels.join('.');
  const words = before === '' ? name : `${before}.${name}`;
  const plain = { standing: null, labels: words, root: before === '', certain: true, city: null };
  if (top === 'mil') return { ...plain, tier: 'national', exact: true, standing: 'subordinate', root: false };
  const code = us?.get(name) ?? '';
  const level = code.charAt(0);
  if (STATES.has(name) || STATE_NAMES.has(name))
    return { ...plain, tier: 'regional', exact: false, standing: plain.root ? 'apex' : null, labels: before };
  const tier = TIERS[level];
  if (!tier) return { ...plain, tier: 'local', exact: false, root: false, certain: false, city: 'US' };
  return {
    ...plain,
    tier,
    exact: level !== 'S',
    standing: !plain.root ? null : PART.test(name) && ROOTS[level] ? 'principal' : (ROOTS[level] ?? null),
    city: level === 'M' ? `US-${code.slice(1)}` : null,
  };
}
