import * as v from 'valibot';
import { official } from '../../utils/measures/official/index.ts';
import { rank } from '../../utils/measures/rank/index.ts';
import { isMissing, type Missing, type RankFinding } from '../../utils/model/finding.ts';
import { Observations } from '../../utils/model/observation.ts';
import type { Row, Scale } from './cases.ts';

export interface Answer {
  /** Kind of the account, or `missing`. */
  kind: string;
  rank: RankFinding | Missing;
}

/** What both measures say of a case. The platform's type is given only where the file has a column for it. */
export function answerTo(row: Row, scale: Scale): Answer {
  const account = scale === 'ladder' ? onWeibo(row) : elsewhere(row);
  const seen = v.parse(Observations, { account: { id: '1', ...account }, asOf: '2026-11-23T00:00:00Z' });
  const found = official.measure(seen, { official: null });
  const ranked = rank.measure(seen, { official: isMissing(found) ? null : found });
  return { kind: isMissing(found) ? 'missing' : found.kind, rank: ranked };
}

function onWeibo(row: Row) {
  return {
    site: 'weibo',
    name: row.account_name,
    verifiedReason: row.verification,
    ...(row.verified_type && { verifiedType: Number(row.verified_type) }),
    ...(row.location && { location: row.location }),
  };
}

/** Labels that X shows beside a name, as an account's `verifiedType`. */
const LABELS: Record<string, string> = {
  'gov grey check': 'government',
  'China government official': 'government',
  'China government organization': 'government',
  'China state-affiliated media': 'state-media',
};

function elsewhere(row: Row) {
  const { platform = '', handle = '', evidence = '' } = row;
  const [, user = '', server = ''] = handle.split('@');
  return {
    site: platform,
    host: platform === 'mastodon' ? server : '',
    name: row.display_name,
    handle: platform === 'bluesky' ? handle : user,
    ...told(platform, evidence),
  };
}

function told(platform: string, evidence: string) {
  const label = LABELS[evidence];
  if (label) return { verified: true, verifiedType: label };
  if (evidence === 'verified') return { verified: true };
  return platform === 'weibo' ? { verifiedReason: evidence } : { bio: evidence };
}
