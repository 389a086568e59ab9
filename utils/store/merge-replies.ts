import type { Reply } from '../model/observation.ts';
import { mark } from './mark.ts';
import { compare } from './merge-posts.ts';
import { type Merged, mergeRows, overlay } from './merge-rows.ts';
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
    merge: (before, next) => ({
      ...overlay(before, next),
      // The replies to one comment arrive without their post's id: '' is unknown, too.
      post: next.post || before.post,
      answerAt: earliest(before.answerAt, next.answerAt),
      complete:
        before.complete === true || next.complete === true ? true : (next.complete ?? before.complete),
    }),
    order: (a, b) => compare(b.commentAt, a.commentAt) || compare(a.id, b.id),
    limit: REPLIES_PER_ACCOUNT,
  });
}

/** The first answer counts: it is what the person who commented waited for. */
function earliest(a: string | null | undefined, b: string | null | undefined): string | null {
  if (!a || !b) return a || b || null;
  return a < b ? a : b;
}
