import type { Account } from '../../model/account.ts';
import { abroadVerdict } from './abroad.ts';
import { type Verdict, weiboVerdict } from './verdict.ts';

/** Sites whose verification texts the grammar of the ladder reads. */
const CHINESE_SITES = new Set(['weibo', 'tencent']);

const verdicts = new WeakMap<Account, { verdict: Verdict | null }>();

/** The verdict on an account, worked out once for both measures that need it. null: nothing to go by. */
export function verdictOf(account: Account): Verdict | null {
  const known = verdicts.get(account);
  if (known) return known.verdict;
  const verdict = CHINESE_SITES.has(account.site) ? weiboVerdict(account) : abroadVerdict(account);
  verdicts.set(account, { verdict });
  return verdict;
}

export type { Verdict };
