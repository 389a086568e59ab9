import type { Account } from '../model/account.ts';
import { keyOf } from '../model/account.ts';

export interface Profile {
  account: Account;
  fieldAt: Partial<Record<keyof Account, string>>;
}

/** The profile of an account of which nothing but its key is known. */
export function blankProfile(key: string): Profile {
  const [site = '', ...rest] = key.split(':');
  const whole = rest.join(':');
  const oneHost = keyOf({ site, host: '', id: whole }) === key;
  const host = oneHost ? '' : (rest[0] ?? '');
  const id = oneHost ? whole : rest.slice(1).join(':');
  return { account: { site, host, id } as Account, fieldAt: {} };
}

/**
 * Merges a profile field by field: the newer known value wins, a missing field never erases. One exception: the
 * verification text belongs to the verification, so it lapses when that is withdrawn or becomes another kind.
 */
export function mergeAccount(old: Profile, next: Account, at: string): Profile {
  const account: Record<string, unknown> = { ...old.account };
  const fieldAt = { ...old.fieldAt };
  if (verificationChanged(old, next, at)) {
    delete account.verifiedReason;
    delete fieldAt.verifiedReason;
  }
  for (const [name, value] of Object.entries(next)) {
    const field = name as keyof Account;
    if (field === 'site' || field === 'id' || value === undefined || value === null) continue;
    if (field === 'host' && value === '') continue;
    if ((fieldAt[field] ?? '') > at) continue;
    account[field] = value;
    fieldAt[field] = at;
  }
  return { account: account as Account, fieldAt };
}

function verificationChanged(old: Profile, next: Account, at: string): boolean {
  const newer = (field: keyof Account) => (old.fieldAt[field] ?? '') <= at;
  if (next.verified === false && newer('verified')) return true;
  const before = old.account.verifiedType;
  const now = next.verifiedType;
  return before != null && now != null && String(before) !== String(now) && newer('verifiedType');
}
