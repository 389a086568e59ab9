import type { Account } from '../../model/account.ts';
import type { AbroadTables } from '../rank/abroad/packs.ts';
import { readSegments } from '../rank/abroad/read.ts';
import { fromEnglish } from '../rank/english.ts';
import { abroadVerdict } from './abroad.ts';
import type { Verdict } from './verdict.ts';
import { standingOf } from './verified.ts';

const ENVOY = /embass|consul|ambassad|high commission|mission|delegation/i;
const CHINA = /\b(?:china|chinese|prc)\b/i;

/**
 * The text by which an account of a Chinese site is judged, when it is mostly Latin and no office of the mainland in
 * English: such accounts are of foreign bodies, and the words for other sites may know them. null: the grammar reads it.
 */
export function foreignText({ verifiedReason, name }: Account): string | null {
  const text = verifiedReason || name || '';
  const latin = text.replace(/[^\p{Script=Latin}]/gu, '').length;
  if (latin < 8 || latin < text.replace(/\s/g, '').length / 2) return null;
  return fromEnglish(text) ? null : text;
}

/** What the words for other sites say of such an account, where the platform's mark leaves it open. null: nothing. */
export function latinVerdict(account: Account, tables: AbroadTables, own: Verdict | null): Verdict | null {
  if (!tables.words || own?.claim || own?.abroad || own?.mark) return null;
  const text = foreignText(account);
  const standing = standingOf(account);
  if (text === null || standing === 'none' || standing === 'media') return null;
  const { site, host, id, name, verifiedReason } = account;
  const told: Account = { site, host, id, handle: null, links: [], verified: true };
  if (name) told.name = name;
  if (verifiedReason) told.verifiedReason = verifiedReason;
  if (standing === 'government') told.verifiedType = 'Government';
  // An office of the mainland that the English grammar does not know has a level, though we cannot tell it.
  const chinese = readSegments(told, null, tables.words).some((each) =>
    each.marks.some(({ group }) => group.startsWith('CN')),
  );
  if ((chinese || CHINA.test(text)) && !ENVOY.test(text)) return null;
  const found = abroadVerdict(told, tables);
  if (!found?.abroad) return null;
  const person = found.kind === 'individual';
  if (standing === 'individual' ? !person : standing !== 'unknown' && person) return null;
  return { ...found, why: standing === 'government' ? 'type.government' : 'foreign' };
}
