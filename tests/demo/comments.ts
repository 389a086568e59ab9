import type { CommentData, PostData, UserData } from '../fixtures/weibo/build.ts';
import type { DemoAccount } from './account.ts';
import { between, chance, pick } from './chance.ts';
import { userOf } from './posts.ts';
import { ANSWERS, COMMENTS } from './sentences.ts';

const MINUTE = 60_000;

/** Who else comments. */
interface Others {
  /** People who ask. */
  people: readonly DemoAccount[];
  /** Other offices that answer what the author left. */
  helpers: readonly DemoAccount[];
}

/** How many of the comments that the author left another office answers. */
const HELPED = 0.3;

/** Comments below a post, and what its author answered. Nobody comments after the demo's now. */
export function commentsOf(post: PostData, author: DemoAccount, others: Others, now: number): CommentData[] {
  const begun = Date.parse(post.createdAt);
  return Array.from({ length: post.comments ?? 0 }, (_, k) => comment(post, author, others, begun, k)).filter(
    ({ createdAt }) => Date.parse(createdAt) < now,
  );
}

function comment(
  post: PostData,
  author: DemoAccount,
  { people, helpers }: Others,
  begun: number,
  k: number,
): CommentData {
  const [first, ...rest] = people;
  const at = begun + between(2, 600, post.id, k, 'at') * MINUTE;
  const id = String(BigInt(post.id) + BigInt(k + 1) * 10_000_000n);
  const writer: UserData = first ? userOf(pick([first, ...rest], post.id, k, 'who')) : post.user;
  const answered = chance(post.id, k, 'answered') < author.answers;
  const delay = between(4, 300, post.id, k, 'delay') * MINUTE;
  const helper = helpers[0];
  const helped = !answered && helper !== undefined && chance(post.id, k, 'helped') < HELPED;
  const answer: CommentData = {
    id: String(BigInt(id) + 5n),
    user: helped ? userOf(helper) : post.user,
    text: `回复@${writer.name}:${pick(ANSWERS, post.id, k, 'answer')}`,
    createdAt: new Date(at + delay).toISOString(),
  };
  return {
    id,
    user: writer,
    text: pick(COMMENTS, post.id, k, 'text'),
    createdAt: new Date(at).toISOString(),
    children: answered || helped ? [answer] : [],
  };
}
