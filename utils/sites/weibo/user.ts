import * as v from 'valibot';
import type { Account } from '../../model/account.ts';
import { shortText, unknownIfBad } from '../../model/bounds.ts';
import { readCount } from './count.ts';
import { readInstant } from './date.ts';
import { aliasOfDomain, aliasOfName, isUid, keyOfUid } from './keys.ts';

const text = (max: number) => unknownIfBad(shortText(max));
const anyCount = unknownIfBad(v.union([v.number(), shortText(30)]));
const id = unknownIfBad(v.union([v.number(), shortText(30)]));
/** A small number; some interfaces write it as text. */
export const code = unknownIfBad(
  v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.regex(/^-?\d{1,6}$/), v.transform(Number))]),
);
/** Yes or no; some interfaces write 1 and 0, as numbers or as text. */
export const flag = unknownIfBad(
  v.union([
    v.boolean(),
    v.pipe(
      v.union([v.number(), v.picklist(['0', '1', 'false', 'true'])]),
      v.transform((given) => given === 'true' || (given !== 'false' && Number(given) > 0)),
    ),
  ]),
);

/**
 * A user as all of Weibo's interfaces write it; each leaves out other fields. Every field may be missing or wrong, and
 * unknown ones (verified_contact_* above all) are not read.
 */
const RawUser = v.object({
  id,
  idstr: id,
  screen_name: text(200),
  name: text(200),
  verified: flag,
  verified_type: code,
  verified_reason: text(1000),
  description: text(2000),
  location: text(200),
  url: text(500),
  profile_url: text(300),
  domain: text(60),
  weihao: text(60),
  followers_count: anyCount,
  followers_count_str: anyCount,
  friends_count: anyCount,
  friends_count_str: anyCount,
  follow_count: anyCount,
  statuses_count: anyCount,
  statuses_count_str: anyCount,
  created_at: text(60),
  profile_image_url: text(500),
  avatar_large: text(500),
  avatar_hd: text(500),
});
export type RawUser = v.InferOutput<typeof RawUser>;

export interface SeenUser {
  key: string;
  uid: string;
  account: Account;
  aliases: string[];
  raw: RawUser;
}

/** Reads a user object of any of Weibo's interfaces. null when it has no uid. Never throws. */
export function readUser(value: unknown): SeenUser | null {
  const parsed = v.safeParse(RawUser, value);
  if (!parsed.success) return null;
  const raw = parsed.output;
  const uid = readUid(raw.idstr) ?? readUid(raw.id);
  if (uid === null) return null;
  const name = raw.screen_name ?? raw.name;
  const account: Account = {
    site: 'weibo',
    host: 'weibo.com',
    id: uid,
    name,
    verified: raw.verified,
    verifiedType: raw.verified_type,
    verifiedReason: raw.verified_reason?.trim(),
    bio: raw.description,
    location: raw.location,
    links: /^https?:\/\/\S+$/.test(raw.url ?? '') ? [{ url: raw.url ?? '', verified: false }] : undefined,
    createdAt: readInstant(raw.created_at),
    ...readCounts(raw),
  };
  return { key: keyOfUid(uid), uid, account, aliases: aliasesOf(raw, uid), raw };
}

/** A uid from a string field or, where it is below 2^53 and so not rounded, from a number. */
export function readUid(value: unknown): string | null {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === 'string' && isUid(digits) ? digits : null;
}

/**
 * Counts that can be believed. The site sometimes masks them with 0: then `_str` disagrees, or thousands of posts
 * stand beside no follower. A masked 0 is unknown, and so are the other zeros of that object.
 */
export function readCounts(raw: RawUser): {
  followers: number | null;
  following: number | null;
  posts: number | null;
} {
  const exact = readCount(raw.followers_count);
  const abbreviated = readCount(raw.followers_count_str);
  const posts = readCount(raw.statuses_count) ?? readCount(raw.statuses_count_str);
  const following =
    readCount(raw.friends_count) ?? readCount(raw.follow_count) ?? readCount(raw.friends_count_str);
  const masked = exact === 0 && abbreviated !== null && abbreviated > 0;
  const known = (count: number | null) => (masked && count === 0 ? null : count);
  return {
    followers: followersOf(exact, abbreviated, posts),
    following: known(following),
    posts: known(posts),
  };
}

function followersOf(exact: number | null, abbreviated: number | null, posts: number | null): number | null {
  const count = exact || abbreviated || exact;
  if (count !== 0) return count ?? abbreviated;
  const confirmed = abbreviated === 0 && (posts ?? 0) <= 100;
  return confirmed || posts === 0 ? 0 : null;
}

/** Names under which pages link the account: its name, its vanity address, its short number. */
function aliasesOf(raw: RawUser, uid: string): string[] {
  const address = raw.profile_url?.replace(/^\//, '') ?? '';
  const all = [
    aliasOfName(raw.screen_name ?? raw.name ?? ''),
    ...[address, raw.domain, raw.weihao].map((domain) =>
      domain && domain !== uid && !/^\d{10,}$/.test(domain) ? aliasOfDomain(domain) : null,
    ),
  ];
  return [...new Set(all.filter((alias) => alias !== null))];
}
