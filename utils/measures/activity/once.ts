import type { Post } from '../../model/observation.ts';

const KINDS = { original: 0, reply: 1, repost: 2 };

/** Which of two copies of a post tells more: the one in its place, then the account's own, then the later one. */
function preference(a: Post, b: Post): number {
  return (
    Number(a.pinned === true) - Number(b.pinned === true) ||
    KINDS[a.kind] - KINDS[b.kind] ||
    (b.createdAt ?? '').localeCompare(a.createdAt ?? '')
  );
}

/** Each post once, whatever the order in which its copies came. Posts without an id cannot be told apart and all stay. */
export function once(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post>();
  for (const post of posts) {
    const other = byId.get(post.id);
    if (!other || preference(post, other) < 0) byId.set(post.id, post);
  }
  byId.delete('');
  return [...byId.values(), ...posts.filter((post) => post.id === '')];
}
