import * as v from 'valibot';
import { instant, shortText, unknownIfBad } from './bounds.ts';

/**
 * An account on a site. `id` is the site's own stable id, never a name: names are changed and copied.
 * The text form is the key everywhere: `weibo:2539961154`, `mastodon:social.bund.de:bsi`, `x:44196397`.
 */
export interface AccountRef {
  site: string;
  host: string;
  id: string;
}

/** Sites on which one id space spans many hosts; their key leaves the host out. */
const ONE_HOST = new Set(['weibo', 'bluesky', 'x', 'threads', 'tencent']);

/** The key of an account, e.g. `weibo:2539961154`. */
export function keyOf(ref: AccountRef): string {
  return ONE_HOST.has(ref.site) ? `${ref.site}:${ref.id}` : `${ref.site}:${ref.host}:${ref.id}`;
}

const count = unknownIfBad(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

/** "-1" out of a spreadsheet is Weibo's type −1, not a word. */
const numberIfInteger = (text: string) => (/^-?\d{1,3}$/.test(text) ? Number(text) : text);

const integerOrUnknown = (type: number) => (Number.isSafeInteger(type) ? type : null);

const Link = v.object({ url: shortText(500), verified: v.optional(v.boolean(), false) });

/** What is known of an account's profile. A missing field is unknown, never zero or false. */
export const Account = v.object({
  site: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  host: v.optional(v.nullish(shortText(253), ''), ''),
  id: v.optional(v.nullish(shortText(200), ''), ''),
  name: v.nullish(shortText(200)),
  handle: v.nullish(shortText(200)),
  verified: v.nullish(v.boolean()),
  verifiedType: v.nullish(
    v.union([
      v.pipe(v.number(), v.transform(integerOrUnknown)),
      v.pipe(shortText(40), v.transform(numberIfInteger)),
    ]),
  ),
  verifiedReason: v.nullish(shortText(1000)),
  bio: v.nullish(shortText(2000)),
  location: v.nullish(shortText(200)),
  links: v.nullish(v.pipe(v.array(Link), v.maxLength(50))),
  followers: count,
  following: count,
  posts: count,
  createdAt: unknownIfBad(instant),
});
export type Account = v.InferOutput<typeof Account>;
