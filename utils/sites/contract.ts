import type { Account } from '../model/account.ts';
import type { Observation, Observations, Source } from '../model/observation.ts';

/**
 * The part of a site that lives in the page: which API answers to copy, which hosts, and where account names stand
 * in the DOM. It is bundled into the content scripts, so it is small and knows nothing of answers.
 */
export interface SitePage {
  id: string;
  /** Paths of the page's own API answers that the tap copies. Tested against `pathname` only. */
  answers: RegExp;
  /**
   * The places in `root`, `root` itself included; one querySelectorAll per added root. What a place says may depend
   * on elements around it (a permalink beside the author's link), so `root` may be any part of a unit.
   */
  find(root: ParentNode): Iterable<Place>;
  /** The account whose profile page this is, as a key (perhaps an alias), or null. */
  profileOf(url: URL): string | null;
  /** Posts below `root` and how many of them gave an author: what the self-check counts. */
  check(root: ParentNode): { posts: number; withAuthor: number };
  /**
   * Selector of the elements inside which a change may alter who is named anywhere else in them: a post, a comment,
   * a row, a header. After a change the innermost unit around it is searched anew; without one, the changed element.
   */
  unit?: string;
  /** Attributes whose change means that a recycled node shows another account. */
  attributes: readonly string[];
}

/** One place where a name stands. The badge is put behind `anchor`. */
export interface Place {
  anchor: Element;
  /** Key of the account: by id (`weibo:2539961154`) or by an alias (`weibo:/n/NAME`, `weibo:/DOMAIN`). */
  key: string;
  role: 'author' | 'reposted' | 'comment' | 'mention' | 'profile' | 'list' | 'card';
  /** What the page itself shows of an account on pages without API answers (search): a claim. */
  claim?: { name: string; mark: 'organisation' | 'individual' };
}

/** The part of a site that lives in the background: reading answers and knowing what to ask. */
export interface SiteReader {
  id: string;
  /** Reads one answer. Never throws: what it cannot read is `unreadable`. */
  read(answer: Answer): Reading;
  /** Turns what a page without API answers shows into observations (see Place.claim). */
  readClaim(key: string, claim: NonNullable<Place['claim']>, at: string): Observation | null;
  /** The requests that would still tell something about this account, most telling first; [] when nothing would. */
  plan(seen: Observations | null, key: string, host: string): AskStep[];
  /** The one small request behind a quiet look-up, or null when this host offers none. */
  lookUp(key: string, host: string): AskStep | null;
  /** Where a person can see the account: an https address built from its id. */
  profileUrl?(account: Account): string;
}

/** One API answer, copied by the tap or received by our own request. A claim of the page. */
export interface Answer {
  /** Full URL of the request. */
  url: string;
  /** HTTP status. */
  status: number;
  text: string;
  source: Source;
  /** When it was seen, ISO. */
  at: string;
}

export interface AskStep {
  /** Names the step, so that a run can be continued after a restart: 'profile', 'months', 'posts', … */
  id: string;
  /** Same-origin path and query. */
  path: string;
}

export interface Reading {
  observations: Observation[];
  /** Names and vanity links seen for an account: alias key → key. */
  aliases: [alias: string, key: string][];
  /** Keys of the authors of posts in this answer, for the self-check of find() against read(). */
  authors: string[];
  /** `unreadable`: the path is known but the shape is not; `limited`: a sign that the site wants no more requests. */
  state: 'ok' | 'unreadable' | 'limited';
  /** With `limited`: the sign seen, e.g. '418', 'ok:-100', 'html'. */
  sign?: string;
}
