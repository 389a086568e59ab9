import type { Post } from '../../model/observation.ts';
import type { Scored } from './language.ts';
import { scanText, type TextScan } from './scan.ts';

/** The latest so many posts count: about the newest habit, and enough for a narrow interval. */
export const LATEST = 200;

/** A text shorter than this says nothing by itself; it still enters the account's pool. */
export const SHORT: Record<Scored, number> = { zh: 20, en: 12 };

export interface ScannedPost {
  post: Post;
  /** null: no words, or a language without a lexicon. */
  scan: TextScan | null;
}

export interface Pool {
  language: Scored;
  posts: { post: Post; scan: TextScan }[];
  /** Han characters, or words. */
  size: number;
}

export function scanPosts(posts: readonly Post[]): ScannedPost[] {
  return posts.map((post) => ({ post, scan: scanText(post.text, post.lang) }));
}

/**
 * The account's own posts in its main language, newest first, each text once. Reposts are left out: their words are mostly
 * somebody else's. null when there is no post in a language with a lexicon.
 */
export function poolOf(scanned: readonly ScannedPost[]): Pool | null {
  const own = scanned
    .flatMap(({ post, scan }) => (scan && post.kind !== 'repost' ? [{ post, scan }] : []))
    .sort((a, b) => (b.post.createdAt ?? '').localeCompare(a.post.createdAt ?? ''));
  const texts = new Set<string>();
  const once = own.filter(({ post: { text } }) => !texts.has(text) && texts.add(text));
  const chinese = once.filter(({ scan }) => scan.language === 'zh');
  const english = once.filter(({ scan }) => scan.language === 'en');
  const main = chinese.length >= english.length ? chinese : english;
  const language = main[0]?.scan.language;
  if (!language) return null;
  const posts = main.slice(0, LATEST);
  return { language, posts, size: posts.reduce((sum, { scan }) => sum + scan.size, 0) };
}
