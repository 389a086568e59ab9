import type { CommentData, PostData, UserData } from '../../fixtures/weibo/data.ts';
import type { Payload } from './http.ts';

/** Payloads back into the plain data that the builders of markup take. */
export function userFrom(user: Payload): UserData {
  return {
    id: String(user.idstr ?? user.id),
    name: user.screen_name,
    type: user.verified_type,
    reason: user.verified_reason ?? '',
    bio: user.description ?? '',
    followers: user.followers_count_str ?? user.followers_count ?? 0,
    following: user.friends_count ?? user.follow_count ?? 0,
  };
}

export function postFrom(post: Payload): PostData {
  return {
    id: post.mid,
    user: userFrom(post.user),
    text: post.text_raw ?? plain(post.text),
    createdAt: post.created_at,
    reposts: post.reposts_count,
    comments: post.comments_count,
    likes: post.attitudes_count,
    ...(post.retweeted_status ? { retweeted: postFrom(post.retweeted_status) } : {}),
  };
}

export function commentFrom(comment: Payload): CommentData {
  return {
    id: String(comment.idstr ?? comment.id),
    user: userFrom(comment.user),
    text: comment.text_raw ?? plain(comment.text),
    createdAt: comment.created_at,
    children: (comment.comments || []).map(commentFrom),
  };
}

/** The words of the site's HTML. */
function plain(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return parsed.body.textContent?.replace('\u200b', '').trim() ?? '';
}
