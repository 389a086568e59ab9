import * as v from 'valibot';
import { shortText, unknownIfBad } from '../../model/bounds.ts';
import type { Post } from '../../model/observation.ts';
import { readCount } from './count.ts';
import { readPostDate } from './date.ts';
import { mblogidOf } from './mblogid.ts';
import { htmlToText, ownWords, trimEnd } from './text.ts';
import { code, flag, readUser, type SeenUser } from './user.ts';

const text = (max: number) => unknownIfBad(shortText(max));
const id = unknownIfBad(v.union([v.number(), shortText(40)]));
/** Read by its own reader. */
const unread = v.optional(v.unknown());

/** A post as all of Weibo's interfaces write it. Every field may be missing or wrong; unknown ones are not read. */
const RawStatus = v.object({
  id,
  idstr: id,
  mid: id,
  mblogid: text(30),
  bid: text(30),
  created_at: text(60),
  text_raw: text(40_000),
  raw_text: text(40_000),
  text: text(80_000),
  longText: unknownIfBad(v.object({ longTextContent: text(80_000) })),
  isLongText: flag,
  truncated: flag,
  isTop: flag,
  title: unknownIfBad(v.object({ text: text(40) })),
  ori_mid: id,
  content_auth: code,
  ad_state: flag,
  reposts_count: unread,
  comments_count: unread,
  attitudes_count: unread,
  comment_manage_info: unknownIfBad(v.object({ comment_permission_type: code })),
  user: unread,
  retweeted_status: unread,
});
type RawStatus = v.InferOutput<typeof RawStatus>;

export interface SeenStatus {
  post: Post;
  user: SeenUser;
  /** Paid for, or without a permalink: it is in the feed, but not the account's own voice. */
  advertisement: boolean;
  /** The repeated post, if it was whole. */
  original: SeenStatus | null;
}

export interface StatusContext {
  /** When the answer was seen, ISO. */
  at: string;
  /** m.weibo.cn has other addresses. */
  mobile: boolean;
}

/** Reads a post object of any of Weibo's interfaces. null when it has no author or no id. Never throws. */
export function readStatus(value: unknown, context: StatusContext, depth = 0): SeenStatus | null {
  const parsed = v.safeParse(RawStatus, value);
  if (!parsed.success) return null;
  const raw = parsed.output;
  const user = readUser(raw.user);
  const mid = readMid(raw.mid) ?? readMid(raw.idstr) ?? readMid(raw.id);
  if (user === null || mid === null) return null;
  const hasOriginal = typeof raw.retweeted_status === 'object' && raw.retweeted_status !== null;
  return {
    post: {
      id: mid,
      ...words(raw, hasOriginal, mid),
      ...facts(raw, context),
      url: addressOf(raw, mid, user.uid, context),
    },
    user,
    advertisement: raw.content_auth === 5 || Boolean(raw.ad_state),
    original: hasOriginal && depth === 0 ? readStatus(raw.retweeted_status, context, 1) : null,
  };
}

/** Ids of posts are text; a number is taken only where it cannot have been rounded. */
export function readMid(value: unknown): string | null {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === 'string' && /^[1-9]\d{8,19}$/.test(digits) ? digits : null;
}

/** The account's own words: none in a fast repost (快转), only what was added in a repost. */
function words(raw: RawStatus, hasOriginal: boolean, mid: string): Pick<Post, 'text' | 'kind' | 'truncated'> {
  const fast = readMid(raw.ori_mid);
  if (fast !== null && fast !== mid) return { text: '', kind: 'repost', truncated: false };
  const long = raw.longText?.longTextContent;
  const plain = raw.text_raw ?? raw.raw_text;
  const truncated = !long && Boolean(raw.isLongText ?? raw.truncated);
  const whole = long ? htmlToText(long) : (plain ?? htmlToText(raw.text ?? ''));
  const trimmed = trimEnd(whole, truncated);
  // A repost of a deleted post may come without it, but still quotes the chain.
  const repost = hasOriginal || /(?:^|[^:\w])\/\/@/.test(trimmed);
  return {
    text: (repost ? ownWords(trimmed) : trimmed).slice(0, 20_000),
    kind: repost ? 'repost' : 'original',
    truncated,
  };
}

function facts(raw: RawStatus, { at }: StatusContext): Partial<Post> {
  const permission = raw.comment_manage_info?.comment_permission_type;
  return {
    createdAt: readPostDate(raw.created_at, at),
    reposts: readCount(raw.reposts_count),
    comments: readCount(raw.comments_count),
    likes: readCount(raw.attitudes_count),
    ...(raw.isTop || raw.title?.text === '置顶' ? { pinned: true } : {}),
    // -1 (0 in old payloads): everybody may comment. Above: only some, or nobody.
    ...(permission != null && permission > 0 ? { commentsClosed: true } : {}),
  };
}

function addressOf(raw: RawStatus, mid: string, uid: string, { mobile }: StatusContext): string {
  if (mobile) return `https://m.weibo.cn/status/${mid}`;
  const given = raw.mblogid ?? raw.bid ?? '';
  return `https://weibo.com/${uid}/${/^[A-Za-z0-9]{5,20}$/.test(given) ? given : mblogidOf(mid)}`;
}
