import type { Account } from '../../model/account.ts';
import type { AbroadTables } from '../rank/abroad/packs.ts';
import { abroadVerdict } from './abroad.ts';
import { latinVerdict } from './latin.ts';
import { type Verdict, weiboVerdict } from './verdict.ts';

/** Sites whose verification texts the grammar of the ladder reads. */
const CHINESE_SITES = new Set(['weibo', 'tencent']);

const NO_TABLES: AbroadTables = {};

let last: { account: Account; tables: AbroadTables; verdict: Verdict | null } | undefined;

/** The verdict on an account, worked out once for both measures that need it. null: nothing to go by. */
export function verdictOf(account: Account, tables: AbroadTables = NO_TABLES): Verdict | null {
  if (last?.account === account && last.tables === tables) return last.verdict;
  const verdict = CHINESE_SITES.has(account.site) ? chinese(account, tables) : abroadVerdict(account, tables);
  last = { account, tables, verdict };
  return verdict;
}

function chinese(account: Account, tables: AbroadTables): Verdict | null {
  const own = weiboVerdict(account);
  return latinVerdict(account, tables, own) ?? own;
}

export type { Verdict };
