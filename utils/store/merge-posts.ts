import type { Post } from '../model/observation.ts';
import { mark } from './mark.ts';
import { type Merged, mergeRows, overlay } from './merge-rows.ts';
import type { PostRow } from './rows.ts';

/** Takes posts in by id and keeps the newest `limit`; posts of unknown time go first. */
export function mergePosts(key: string, old: PostRow[], seen: Post[], limit: number): Merged<PostRow> {
  const incoming = seen
    .filter((post) => post.id !== '' || post.text !== '')
    .map((post) => ({ ...post, key, id: post.id || `#${mark(post.createdAt ?? '', post.text)}` }));
  return mergeRows(old, incoming, {
    id: (post) => post.id,
    merge: mergePost,
    order: (a, b) => compare(b.createdAt ?? '', a.createdAt ?? '') || compare(b.id, a.id),
    limit,
  });
}

/** A whole text is never replaced by a cut one: feeds cut what the post's own page had shown in full. */
function mergePost(old: PostRow, next: PostRow): PostRow {
  const merged = overlay(old, next);
  const keepOld = next.text === '' || (next.truncated === true && old.text.length >= next.text.length);
  if (keepOld) return { ...merged, text: old.text, truncated: old.truncated };
  const longer = next.text.length > old.text.length;
  return { ...merged, truncated: next.truncated ?? (longer ? undefined : old.truncated) };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
