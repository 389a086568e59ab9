import * as v from 'valibot';
import { official } from '../../utils/measures/official/index.ts';
import { rank } from '../../utils/measures/rank/index.ts';
import { isMissing, type Missing, type RankFinding } from '../../utils/model/finding.ts';
import { Observations } from '../../utils/model/observation.ts';
import { readAbroadTables } from '../lib/abroad-packs.ts';
import { accountOfCase } from './abroad-case.ts';
import type { Row, Scale } from './cases.ts';

export interface Answer {
  /** Kind of the account, or `missing`. */
  kind: string;
  rank: RankFinding | Missing;
}

/** What both measures say of a case. The platform's type is given only where the file has a column for it. */
export function answerTo(row: Row, scale: Scale): Answer {
  const account = scale === 'ladder' ? onWeibo(row) : accountOfCase(row);
  const seen = v.parse(Observations, { account: { id: '1', ...account }, asOf: '2026-11-23T00:00:00Z' });
  const abroad = readAbroadTables();
  const found = official.measure(seen, { official: null, abroad });
  const ranked = rank.measure(seen, { official: isMissing(found) ? null : found, abroad });
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
