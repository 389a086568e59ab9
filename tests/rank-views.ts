import { official as officialMeasure } from '../utils/measures/official/index.ts';
import { rank as measure } from '../utils/measures/rank/index.ts';
import type { AccountView } from '../utils/messages.ts';
import type { Account } from '../utils/model/account.ts';
import { isMissing } from '../utils/model/finding.ts';
import { FULL } from './views.ts';

/** A view whose kind and rank are measured from the account's own texts. For tests and pictures. */
export function viewOf(given: Partial<Account>, more: Partial<AccountView> = {}): AccountView {
  const account: Account = { ...FULL.account, name: '某账号', verifiedReason: null, ...given };
  const seen = { account, posts: [], asOf: FULL.assessment.asOf };
  const official = officialMeasure.measure(seen, { official: null });
  const rank = measure.measure(seen, { official: isMissing(official) ? null : official });
  return { ...FULL, account, assessment: { ...FULL.assessment, official, rank }, ...more };
}

/** The same, for a text of Weibo's verification. */
export const viewOfText = (verifiedReason: string, verifiedType = 1) =>
  viewOf({ verifiedReason, verifiedType });

/** One of each way in which a rank ends. */
export const RANKS = {
  'a deputy': viewOfText('浙江省公安厅副厅长', 0),
  'a standing committee member with another post': viewOfText('浙江省委常委、组织部部长', 0),
  'a range': viewOfText('南京市栖霞区栖霞街道办事处官方微博'),
  'an uncertain range': viewOfText('昆山市公安局周庄派出所官方微博'),
  'a rank that cannot be told': viewOfText('云泽县白鹭经济技术开发区管委会官方微博'),
  'a village': viewOfText('云泽县城关镇青石社区居民委员会官方微博'),
  'a mandate': viewOfText('浙江省人大代表', 0),
  'a former post with a stated level': viewOfText('原云泽县副县长（正处级）', 0),
  'state media': viewOfText('《人民日报》法人微博', 3),
  'Hong Kong': viewOfText('香港特別行政區政府水務署官方微博'),
  'a foreign domain': viewOf({
    site: 'bluesky',
    host: 'bsky.social',
    handle: 'leeds.gov.uk',
    name: 'Leeds City Council',
    verifiedType: null,
    bio: 'Official account',
  }),
} satisfies Record<string, AccountView>;

/** The user said otherwise. */
export const CORRECTED: AccountView = {
  ...RANKS['a deputy'],
  correction: { key: FULL.key, level: 'L5', note: 'acting head', at: '2026-11-24T04:00:00.000Z' },
  measured: RANKS['a deputy'].assessment,
  caseRow: 'weibo:1000000005\t某账号',
  assessment: {
    ...RANKS['a deputy'].assessment,
    rank: {
      level: 'L5',
      levels: ['L5'],
      band: 'C',
      tier: null,
      standing: null,
      status: 'current',
      certainty: 'certain',
      evidence: [{ id: 'correction.yours', quote: 'acting head' }],
    },
  },
};
