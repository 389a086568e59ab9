import type { Reply } from '../../model/observation.ts';
import { readCount } from './count.ts';
import { readInstant } from './date.ts';
import { fields, listOf } from './gather.ts';
import { readMid } from './status.ts';
import { htmlToText } from './text.ts';
import { readUid } from './user.ts';

/** A comment or an answer to one. Nothing about who wrote it is kept but whether it is the post's author. */
interface Comment {
  id: string;
  at: string;
  byAuthor: boolean;
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
  return {
    id,
    at,
    byAuthor: raw.is_mblog_author === true || (author !== null && uid === author),
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
}

/**
 * One root comment with the answers that were loaded: a pair of times for the response measure, or null when the
 * author wrote the root or a time is missing. `complete` unless answers exist that were not loaded.
 * Shapes: buildComments (`total_number`, `max_id`), hotflow (`comments: false` for none).
 */
export function readThread(
  root: unknown,
  context: ThreadContext,
  children?: unknown,
  total?: unknown,
): Reply | null {
  const raw = fields(root);
  const comment = readComment(root, context.author);
  if (comment === null || comment.byAuthor) return null;
  const loaded = listOf(children ?? raw.comments) ?? [];
  const exist = readCount(total ?? raw.total_number);
  const answers = loaded
    .map((child) => readComment(child, context.author))
    .filter((child) => child?.byAuthor && answersRoot(child, comment) && child.at >= comment.at)
    .map((child) => child?.at ?? '')
    .sort();
  return {
    id: comment.id,
    post: context.post,
    commentAt: comment.at,
    answerAt: answers[0] ?? null,
    complete: exist !== null && loaded.length >= exist,
  };
}

/** The author's word to another who wrote in the same thread is no answer to its first comment. */
function answersRoot(child: Comment, root: Comment): boolean {
  if (child.answersId !== null) return child.answersId === root.id;
  return child.answersName === null || root.name === '' || child.answersName === root.name;
}
