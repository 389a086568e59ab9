import type { Reply } from '../../model/observation.ts';

/** One entry per comment, in an order that does not hang on the order given. A comment without an id is one of its own. */
export function merged(replies: readonly Reply[]): Reply[] {
  const byId = new Map<string, Reply>();
  const rest: Reply[] = [];
  for (const reply of replies) {
    if (!reply.id) rest.push(reply);
    else byId.set(reply.id, mergeReply(byId.get(reply.id) ?? reply, reply));
  }
  return [...byId.values(), ...rest].sort(
    (a, b) => compare(b.commentAt, a.commentAt) || compare(a.post, b.post) || compare(a.answerAt, b.answerAt),
  );
}

/**
 * Two looks at one comment. The first answer counts: it is what the person who commented waited for. Once all replies were
 * seen, that look counts however often a part is seen later; of equal looks, the later. In a list by time it is met by
 * whoever reads on, so that having been popular, too, is no bias.
 */
export function mergeReply(a: Reply, b: Reply): Reply {
  const look = better(a, b) ? a : b;
  const either = (test: (reply: Reply) => boolean | null | undefined) =>
    test(a) || test(b) ? true : (test(a) ?? test(b));
  return {
    ...a,
    ...b,
    // The replies to one comment arrive without their post's id: '' is unknown, too.
    post: a.post && b.post ? (a.post < b.post ? a.post : b.post) : a.post || b.post,
    commentAt: a.commentAt < b.commentAt ? a.commentAt : b.commentAt,
    answerAt: [a.answerAt, b.answerAt].filter((at) => typeof at === 'string').sort()[0] ?? null,
    complete: look.complete,
    seenAt: look.seenAt,
    question: either(({ question }) => question),
    order: a.order === 'time' || b.order === 'time' ? 'time' : (a.order ?? b.order),
    // Whose post it is may be known at one look and not at the other; own posts are known by their author.
    elsewhere: a.elsewhere === true && b.elsewhere === true,
  };
}

/** Whether the look `a` tells more than `b`. */
function better(a: Reply, b: Reply): boolean {
  const rank = ({ complete }: Reply) => (complete === false ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  // Without a time the look is as late as can be.
  return compare(a.seenAt ?? '9', b.seenAt ?? '9') > 0;
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
