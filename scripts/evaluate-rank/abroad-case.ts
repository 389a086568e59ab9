/** A label that X shows beside a name, in the words in which the case files write it. */
const GOVERNMENT =
  /\b(?:gr[ea]y|gov(?:ernment)?) (?:grey |gray )?(?:check(?:mark)?|tick|label|badge)\b|government[- ]verified/i;
const COUNTRY = /(?:^|[.,;] )(\p{Lu}\p{L}+ government (?:official|organi[sz]ation|account))$/u;
const MEDIUM = /state[- ]affiliated media|state[- ](?:controlled )?media(?: label)?$/i;
const LINK =
  /(?:rel=me |verified[_ ]?(?:at |rel=me )?)link(?:s)?(?: to| on|:)* *(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,}\S*)/i;

/**
 * The account of a row of a case file outside the mainland. `evidence` is its self-description, in which a label of the platform ("gov grey check",
 * "China government official"), "verified" and "verified link: https://…" stand for what a site's reader would give.
 */
export function accountOfCase(row: Record<string, string>): Record<string, unknown> {
  const evidence = row.evidence ?? '';
  const handle = row.handle ?? '';
  const [, user = '', server = ''] = handle.split('@');
  const link = LINK.exec(evidence);
  const label = labelOf(evidence);
  const bio = evidence
    .replace(LINK, '')
    .replace(GOVERNMENT, '')
    .replace(COUNTRY, '')
    .replace(/^(?:(?:blue|gold)(?: check(?:mark)?)?|verified|none|-)$/i, '')
    .replace(/^[\s.;,·+]+|[\s;,·+]+$/g, '');
  return {
    site: row.platform,
    host: row.platform === 'mastodon' ? server : '',
    name: row.display_name,
    handle: row.platform === 'bluesky' || user === '' ? handle : user,
    ...(label
      ? { verified: true, verifiedType: label }
      : /^verified\b(?! link)/i.test(evidence) && { verified: true }),
    ...(link && { links: [{ url: `https://${link[1]}`, verified: true }] }),
    ...(MEDIUM.test(evidence) ? {} : { bio }),
  };
}

function labelOf(evidence: string): string | null {
  const country = COUNTRY.exec(evidence)?.[1];
  if (country) return country;
  if (MEDIUM.test(evidence)) return 'state-media';
  return GOVERNMENT.test(evidence) ? 'Government' : null;
}
