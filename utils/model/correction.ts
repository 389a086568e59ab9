import * as v from 'valibot';
import { Account } from './account.ts';
import { instant, shortText } from './bounds.ts';
import { LEVELS, STANDINGS, TIERS } from './finding.ts';

const words = {
  kind: v.optional(v.picklist(['department', 'individual', 'not-official'])),
  /** On the ladder … */
  level: v.optional(v.picklist(LEVELS)),
  /** … or, outside the mainland, both of these. */
  tier: v.optional(v.picklist(TIERS)),
  standing: v.optional(v.picklist(STANDINGS)),
  /** What the user says is wrong, in their words. */
  note: v.optional(shortText(500)),
};

interface Scaled {
  level?: unknown;
  tier?: unknown;
  standing?: unknown;
}
const oneScale = ({ level, tier, standing }: Scaled) =>
  (tier === undefined) === (standing === undefined) && (level === undefined || tier === undefined);
const ONE_SCALE = 'either a level, or a tier with a standing';

/** What the user sets: kind, rank on one of the two scales, a note; each may be left as it was found. */
export const OwnWord = v.pipe(
  v.strictObject(words),
  v.check((word) => oneScale(word), ONE_SCALE),
);
export type OwnWord = v.InferOutput<typeof OwnWord>;

/** The account's texts when it was corrected, so that the correction can become a case after the account was forgotten. */
const About = v.pick(Account, [
  'site',
  'host',
  'id',
  'name',
  'handle',
  'verified',
  'verifiedType',
  'verifiedReason',
  'bio',
  'location',
]);

/** The user's own override of findings, kept in this browser, exportable. It wins over every measure. */
export const Correction = v.pipe(
  v.object({ key: shortText(300), ...words, at: instant, about: v.optional(About) }),
  v.check((word) => oneScale(word), ONE_SCALE),
);
export type Correction = v.InferOutput<typeof Correction>;

/** Whether the user says that this is an office: by its kind, or by giving it a rank. */
export function claimsOffice({ kind, level, tier }: Correction | OwnWord): boolean {
  if (kind !== undefined) return kind !== 'not-official';
  return tier !== undefined || (level !== undefined && level !== 'NONE');
}

/** What is kept of the account beside its correction. */
export function aboutOf(account: Account): NonNullable<Correction['about']> {
  const { site, host, id, name, handle, verified, verifiedType, verifiedReason, bio, location } = account;
  return { site, host, id, name, handle, verified, verifiedType, verifiedReason, bio, location };
}
