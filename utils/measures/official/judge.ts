import type { Account } from '../../model/account.ts';
import { abroadVerdict } from './abroad.ts';
import { type Verdict, weiboVerdict } from './verdict.ts';

/** Sites whose verification texts the grammar of the ladder reads. */
const CHINESE_SITES = new Set(['weibo', 'tencent']);

let last: { account: Account; verdict: Verdict | null } | undefined;

/** The verdict on an account, worked out once for both measures that need it. null: nothing to go by. */
export function verdictOf(account: Account): Verdict | null {
  if (last?.account === account) return last.verdict;
  const verdict = CHINESE_SITES.has(account.site) ? weiboVerdict(account) : abroadVerdict(account);
  last = { account, verdict };
  return verdict;
}

export type { Verdict };
