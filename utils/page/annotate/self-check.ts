import type { Observe, Observed } from '../../messages.ts';
import type { Place } from '../../sites/contract.ts';

/**
 * Notices that the site's markup or answers changed, so that nothing is shown rather than something wrong. Three
 * independent signs, each with enough behind it that one odd page (an album, a page of one author, a burst of errors,
 * a list that was loaded and never scrolled to) does not give it:
 */
const ENOUGH = {
  /** Posts in the DOM: 20 are two or three screens. Under half with an author = the author's link changed. */
  posts: 20,
  postShare: 0.5,
  /** Readable JSON answers of known paths that had an unknown shape, in a row: a site that errs now and then also
      answers well in between, and a failed request has another status than 200. */
  unreadable: 8,
  /** Authors named by answers: 20 are a page of a feed. Not one of them ever found in the DOM = the links changed. */
  authors: 20,
  /** … after this many milliseconds in a visible tab, since answers come before the page shows them. */
  patienceMs: 8000,
} as const;
/** Posts after which healthy markup is not counted any more on this page load: it cannot change under the user. */
const HEALTHY_AFTER = 20;

export interface SelfCheck {
  /** What site.check found in new posts. */
  posts(counts: { posts: number; withAuthor: number }): void;
  /** A place was found in the DOM. */
  found(place: Place): void;
  /** The background read answers. */
  answers(sent: Observe, seen: Observed): void;
  /** Whether posts still need counting. */
  counting(): boolean;
  /** A sign is there that only time can confirm. */
  waiting(): boolean;
  /** Why the site should be off, in figures, or null. `now` in ms, `visible` since then as well. */
  verdict(now: number, visible: boolean): string | null;
}

export function createSelfCheck(): SelfCheck {
  let posts = 0;
  let withAuthor = 0;
  let unreadable = 0;
  let aliasAuthors = 0;
  const named = new Set<string>();
  const authors = new Set<string>();
  let found = 0;
  let waitingSince = 0;

  const count = (key: string) => {
    if (named.has(key) && authors.has(key)) found++;
  };

  return {
    posts(counts) {
      posts += counts.posts;
      withAuthor += counts.withAuthor;
    },
    found({ key, role }) {
      // An author named by an alias cannot be matched with an id; that one was found at all is enough.
      if (key.includes(':/') && (role === 'author' || role === 'reposted')) aliasAuthors++;
      if (named.has(key) || named.size > 5000) return;
      named.add(key);
      count(key);
    },
    answers(sent, seen) {
      const failed = sent.answers.filter(({ status }) => status !== 200).length;
      if (seen.read > 0) unreadable = 0;
      else unreadable += Math.max(0, seen.unreadable - failed);
      for (const key of seen.authors) {
        if (authors.has(key) || authors.size > 5000) continue;
        authors.add(key);
        count(key);
      }
    },
    counting: () => posts < HEALTHY_AFTER || withAuthor / posts < ENOUGH.postShare,
    waiting: () => waitingSince > 0,
    verdict(now, visible) {
      if (unreadable >= ENOUGH.unreadable) return `answers 0/${unreadable}`;
      const someoneFound = found > 0 && found >= authors.size * ENOUGH.postShare;
      if (posts >= ENOUGH.posts && withAuthor / posts < ENOUGH.postShare && !someoneFound) {
        return `posts ${withAuthor}/${posts}`;
      }
      if (authors.size < ENOUGH.authors || found + aliasAuthors > 0 || !visible) waitingSince = 0;
      else if (waitingSince === 0) waitingSince = now;
      else if (now - waitingSince >= ENOUGH.patienceMs) return `authors 0/${authors.size}`;
      return null;
    },
  };
}
