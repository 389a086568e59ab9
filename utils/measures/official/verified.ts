import type { Account } from '../../model/account.ts';

/** What the platform's own mark says of an account. */
export type Standing = 'government' | 'media' | 'individual' | 'organisation' | 'school' | 'none' | 'unknown';

/** Weibo's `verified_type`. Enterprises, schools and groups (2, 4–7) may still be public bodies. */
const WEIBO: Record<number, Standing> = {
  0: 'individual',
  1: 'government',
  2: 'organisation',
  3: 'media',
  4: 'school',
  5: 'organisation',
  6: 'organisation',
  7: 'organisation',
  8: 'organisation',
  9: 'organisation',
  10: 'individual',
};

/** The platform's mark as a standing. Weibo gives numbers; pages without answers tell only the colour of the mark. */
export function standingOf({ verified, verifiedType }: Account): Standing {
  if (typeof verifiedType === 'number') return WEIBO[verifiedType] ?? 'none';
  if (verifiedType === 'organisation' || verifiedType === 'individual')
    return verified === false ? 'none' : verifiedType;
  return verified === false ? 'none' : 'unknown';
}
