import type { Tier } from '../../model/finding.ts';

/** A domain of government: how far up it stands when the name says nothing else. */
interface Suffix {
  suffix: string;
  tier: Tier;
}

/** From assets/rank/source/intl_suffixes.tsv, reviewed by hand; longest first. */
const TABLE = `supranational europa.eu un.org who.int nato.int int
national senate.gov house.gov whitehouse.gov fed.us gov mil bund.de bundesregierung.de bundestag.de diplo.de bundeswehr.de gouv.fr senat.fr assemblee-nationale.fr admin.ch gv.at belgium.be overheid.nl rijksoverheid.nl gob.es gov.it gc.ca canada.ca go.jp go.kr nic.in parliament.uk mod.uk gov.uk
regional gov.scot gov.wales llyw.cymru parliament.scot senedd.wales bayern.de berlin.de hamburg.de bremen.de hessen.de sachsen.de niedersachsen.de vlaanderen.be wallonie.be gov.on.ca gov.bc.ca gouv.qc.ca alberta.ca nsw.gov.au vic.gov.au qld.gov.au wa.gov.au sa.gov.au tas.gov.au metro.tokyo.jp metro.tokyo.lg.jp gov.hk gov.mo
local police.uk nhs.uk lg.jp`;

const SUFFIXES: Suffix[] = TABLE.split('\n')
  .flatMap((line) => {
    const [tier = '', ...names] = line.split(' ');
    return names.map((suffix) => ({ suffix, tier: tier as Tier }));
  })
  .sort((a, b) => b.suffix.length - a.suffix.length);

/** gov.pl, gob.mx, gouv.ci, govt.nz, go.id: the second level of most countries. */
const COUNTRY = /(?:^|\.)(?:gov|gob|gouv|govt|gub|go)\.[a-z]{2}$/;
/** A state's postal code before .gov: ca.gov, dmv.ca.gov. */
const US_STATE = /(?:^|\.)[a-z]{2}\.gov$/;
/** A county or city by its name: kingcounty.gov, cityofchicago.gov. */
const US_LOCAL = /(?:county|cityof|townof|city)[a-z]*\.gov$|(?:^|\.)[a-z]+county[a-z]*\.gov$/;

/** The tier of a government domain; null when the domain is not one. */
export function tierOfDomain(domain: string): Tier | null {
  const host = domain.toLowerCase().replace(/\.$/, '');
  if (US_STATE.test(host)) return 'regional';
  if (US_LOCAL.test(host)) return 'local';
  const found = SUFFIXES.find(({ suffix }) => host === suffix || host.endsWith(`.${suffix}`));
  if (found) return found.tier;
  return COUNTRY.test(host) ? 'national' : null;
}

/** Servers of the fediverse that governments run. A hint only: some host authorities of other tiers. */
export const SERVERS: Record<string, Tier> = {
  'social.bund.de': 'national',
  'social.network.europa.eu': 'supranational',
  'social.overheid.nl': 'national',
  'social.numerique.gouv.fr': 'national',
  'social.admin.ch': 'national',
};
