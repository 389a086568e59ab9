import { isQuestion } from '../../measures/response/question.ts';
import type { Reply } from '../../model/observation.ts';
import { readCount } from './count.ts';
import { readInstant } from './date.ts';
import { fields, listOf } from './gather.ts';
import { readMid } from './status.ts';
import { htmlToText } from './text.ts';
import { readUid } from './user.ts';

/** A comment or an answer to one, while it is read. Of who wrote it, and of what was written, nothing is kept. */
interface Comment {
  id: string;
  at: string;
  byAuthor: boolean;
  /** The site says that the post's author is somebody else, or the uids differ. */
  byOther: boolean;
  uid: string | null;
  verified: boolean;
  question: boolean | null;
  /** Whose name it answers ("回复@NAME:"), or null. */
  answersName: string | null;
  /** The comment that it answers, where the site says so. */
  answersId: string | null;
  name: string;
}

/**
 * Reads a comment. Payloads of 2026 mark the post's author with `is_mblog_author`; older ones lack the key, and the
 * user's id is compared with `author` (the post's uid, if known). null without an id or an exact time: "5分钟前" is
 * useless for delays.
 */
function readComment(value: unknown, author: string | null): Comment | null {
  const raw = fields(value);
  const user = fields(raw.user);
  const id = readMid(raw.idstr) ?? readMid(raw.id);
  const at = readInstant(raw.created_at);
  if (id === null || at === null) return null;
  const uid = readUid(user.idstr) ?? readUid(user.id);
  const text = typeof raw.text === 'string' ? htmlToText(raw.text.slice(0, 2000)) : '';
  const parent = fields(raw.reply_comment);
  const byAuthor = raw.is_mblog_author === true || (author !== null && uid === author);
  return {
    id,
    at,
    byAuthor,
    byOther: !byAuthor && (raw.is_mblog_author === false || (author !== null && uid !== null)),
    uid,
    verified: user.verified === true,
    question: text === '' ? null : isQuestion(text),
    answersName: /^回复@([^:：]{1,60})[:：]/.exec(text.trim())?.[1] ?? null,
    answersId: readMid(parent.idstr) ?? readMid(parent.id),
    name: typeof user.screen_name === 'string' ? user.screen_name : '',
  };
}

export interface ThreadContext {
  /** The uid of the post's author, if known. */
  author: string | null;
  /** The post's id; '' where the answer does not tell. */
  post: string;
  /** When it was looked at, ISO. */
  at: string;
  /** The order of the list of roots, where it is one and known. */
  order?: Reply['order'];
}

export interface Thread {
  /** For the response measure; null when the author wrote the root. */
  reply: Reply | null;
  /** Answers of verified others to the root, for the accounts that gave them: the first of each. */
  others: { uid: string; reply: Reply }[];
}

const NOTHING: Thread = { reply: null, others: [] };

/**
 * One root comment with the answers that were loaded; nothing when its time is missing. `complete` unless answers exist that
 * were not loaded. Shapes: buildComments (`total_number`, `max_id`), hotflow (`comments: false` for none).
 */
export function readThread(
  root: unknown,
  context: ThreadContext,
  children?: unknown,
  total?: unknown,
): Thread {
  const raw = fields(root);
  const comment = readComment(root, context.author);
  if (comment === null) return NOTHING;
  const loaded = listOf(children ?? raw.comments) ?? [];
  const exist = readCount(total ?? raw.total_number);
  const answers = loaded
    .flatMap((child) => readComment(child, context.author) ?? [])
    .filter((child) => answersRoot(child, comment) && child.at >= comment.at)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const about = {
    id: comment.id,
    post: context.post,
    commentAt: comment.at,
    seenAt: context.at,
    question: comment.question,
    ...(context.order && { order: context.order }),
  };
  const others = new Map<string, Reply>();
  for (const { uid, at, byOther, verified } of answers) {
    if (uid === null || !byOther || !verified || uid === comment.uid || others.has(uid)) continue;
    others.set(uid, { ...about, answerAt: at, elsewhere: true });
  }
  return {
    reply: comment.byAuthor
      ? null
      : {
          ...about,
          answerAt: answers.find(({ byAuthor }) => byAuthor)?.at ?? null,
          complete: exist !== null && loaded.length >= exist,
        },
    others: [...others].map(([uid, reply]) => ({ uid, reply })),
  };
}

/** The author's word to another who wrote in the same thread is no answer to its first comment. */
function answersRoot(child: Comment, root: Comment): boolean {
  if (child.answersId !== null) return child.answersId === root.id;
  return child.answersName === null || root.name === '' || child.answersName === root.name;
}
