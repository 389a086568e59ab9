import { mergeReply } from '../measures/response/merged.ts';
import type { Reply } from '../model/observation.ts';
import { mark } from './mark.ts';
import { compare } from './merge-posts.ts';
import { type Merged, mergeRows } from './merge-rows.ts';
import type { ReplyRow } from './rows.ts';

const REPLIES_PER_ACCOUNT = 500;

/** Takes comments in by id: an answer once seen stays, and so does having seen all replies. Newest comments are kept. */
export function mergeReplies(key: string, old: ReplyRow[], seen: Reply[]): Merged<ReplyRow> {
  const incoming = seen.map((reply) => ({
    ...reply,
    key,
    id: reply.id || `#${mark(reply.post, reply.commentAt)}`,
  }));
  return mergeRows(old, incoming, {
    id: (reply) => reply.id,
    merge: (before, next) => ({ ...next, ...mergeReply(before, next), key, id: next.id }),
    order: (a, b) => compare(b.commentAt, a.commentAt) || compare(a.id, b.id),
    limit: REPLIES_PER_ACCOUNT,
  });
}
