import { readAbroadTables } from '../../../scripts/lib/abroad-packs.ts';
import type { Account } from '../../model/account.ts';
import { isMissing } from '../../model/finding.ts';
import type { Observations } from '../../model/observation.ts';
import { official } from '../official/index.ts';
import { rank } from './index.ts';

/** For tests: what both measures say of a Weibo account, with whatever else is known of it. */
export function judge(account: Partial<Account>) {
  const seen: Observations = {
    account: { site: 'weibo', host: 'weibo.com', id: '1', ...account },
    posts: [],
    asOf: '2026-11-23T00:00:00.000Z',
  };
  const abroad = readAbroadTables();
  const found = official.measure(seen, { official: null, abroad });
  return { official: found, rank: rank.measure(seen, { official: isMissing(found) ? null : found, abroad }) };
}

/** The finding on a verified person's text, in short: `L6`, `L6 former`, `NONE`, `regional apex`. */
export function levelOfText(verifiedReason: string, verifiedType: number | null = 0): string {
  const { rank: found } = judge({ verifiedReason, verifiedType });
  if (isMissing(found)) return `missing ${found.missing}`;
  const level = found.level ?? `${found.tier} ${found.standing}`;
  return found.status === 'former' ? `${level} former` : level;
}
