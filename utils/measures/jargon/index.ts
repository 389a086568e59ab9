import type { JargonMissing, PostJargon } from '../../model/finding.ts';
import { ratioOf } from '../../stats/bootstrap.ts';
import type { Measure } from '../contract.ts';
import { explain } from './evidence.ts';
import { densityInterval } from './interval.ts';
import type { Scored } from './language.ts';
import { poolOf, type ScannedPost, SHORT, scanPosts } from './pool.ts';
import { scoreOf } from './scale.ts';
import { trendOf } from './trend.ts';

export { JARGON_EVIDENCE } from './evidence.ts';
export type { Hit } from './hit.ts';
export { scanText, type TextScan } from './scan.ts';

/** Fewer posts, and a nominal 90 % interval covers less often than 87 % (docs/methods/jargon.md). */
export const ENOUGH_POSTS = 20;

/** Han characters, or words: less text than this is ruled by single posts. */
export const ENOUGH_TEXT: Record<Scored, number> = { zh: 1000, en: 600 };

/** A post at or above this score reads as officialese. */
export const OFFICIALESE = 30;

/**
 * Density of officialese (官话密度) of the account's own posts, 0–100 with fixed anchors, with a 90 % bootstrap interval over posts (days, where there are many). Each post has
 * its own number too, even when the account has none.
 */
export const jargon: Measure<'jargon'> = {
  id: 'jargon',
  version: 3,
  measure(seen) {
    const scanned = scanPosts(seen.posts);
    const posts = scanned.map(ofPost);
    const pool = poolOf(scanned);
    if (!pool) return { ...whyNone(scanned), posts, n: 0 };
    const { language, size } = pool;
    const n = pool.posts.length;
    const long = pool.posts.filter(({ scan }) => scan.size >= SHORT[language]);
    const high = long.filter(({ scan }) => scan.score >= OFFICIALESE).length;
    const shareOfficialese = long.length > 0 ? high / long.length : 0;
    const trend = trendOf(pool, ENOUGH_POSTS, ENOUGH_TEXT[language]);
    const evidence = explain(pool, shareOfficialese, trend);
    if (n < ENOUGH_POSTS || size < ENOUGH_TEXT[language]) {
      const unit = language === 'zh' ? 'Han characters' : 'words';
      const needs = `${ENOUGH_POSTS} posts with ${ENOUGH_TEXT[language]} ${unit}`;
      return { missing: 'too-little', needs, posts, n, evidence };
    }
    const parts = pool.posts.map(({ post, scan }) => ({
      sum: scan.sum,
      size: scan.size,
      day: post.createdAt?.slice(0, 10) ?? null,
    }));
    const raw = ratioOf(parts);
    const [low, high90] = densityInterval(parts);
    return {
      score: Math.round(scoreOf(raw, language)),
      interval: [Math.round(scoreOf(low, language)), Math.round(scoreOf(high90, language))],
      raw: round(raw),
      n,
      shareOfficialese: round(shareOfficialese),
      posts,
      evidence,
    };
  },
};

function ofPost({ post, scan }: ScannedPost): PostJargon {
  return scan
    ? { id: post.id, raw: round(scan.raw), score: Math.round(scan.score) }
    : { id: post.id, raw: null, score: null };
}

function whyNone(scanned: readonly ScannedPost[]): Pick<JargonMissing, 'missing' | 'needs'> {
  const needs = `${ENOUGH_POSTS} posts of its own`;
  const own = scanned.filter(({ post }) => post.kind !== 'repost' && /\p{L}/u.test(post.text));
  if (own.length === 0) return { missing: scanned.length === 0 ? 'not-observed' : 'too-little', needs };
  return { missing: 'unsupported-language', needs: 'posts in Chinese or English' };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
