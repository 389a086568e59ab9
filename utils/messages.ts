import type { Bad } from './interchange/corrections.ts';
import type { Account } from './model/account.ts';
import type { Assessment } from './model/assessment.ts';
import type { Correction, OwnWord } from './model/correction.ts';
import type { Digest } from './model/digest.ts';
import type { Interval } from './model/finding.ts';
import type { Life } from './model/life.ts';
import type { FollowersSample } from './model/observation.ts';
import type { Settings } from './settings.ts';
import type { Place } from './sites/contract.ts';

/**
 * Every message between the parts. One listener in the background answers all of `Requests`; one listener in each
 * tab answers all of `TabRequests`. A handler's reply is plain JSON; an error comes back as `{ error }`.
 */
export interface Requests {
  /** From a tab, at most one a frame: answers copied by the tap, places found, names without a digest. */
  observe: { in: Observe; out: Observed };
  /** From a tab: these accounts stayed on screen for two seconds and lack their verification text. */
  linger: { in: { keys: string[] }; out: NextAsk };
  /** From a tab, after the user's trusted click: what to ask next about this account. `done` = steps already answered. */
  ask: { in: { key: string; done: string[] }; out: NextAsk };
  /** From a tab: the answer to a granted request. */
  asked: { in: { key: string; step: string; answer: RawAnswer }; out: Asked };
  /** From a tab: put the card script into this frame. */
  injectCard: { in: Record<never, never>; out: { ok: boolean } };
  /** From a tab: put the script that marks phrases into this frame. */
  injectHighlight: { in: Record<never, never>; out: { ok: boolean } };
  /** From a tab, at most one a frame: the phrases in texts of official accounts' posts. */
  scan: { in: { texts: string[] }; out: Scanned };
  /** From the card (trusted click): mark phrases in the posts of this site, or no longer. */
  highlight: { in: { on: boolean }; out: { ok: boolean } };
  /** From the card: all strings in the user's language, so that the injected script carries none. */
  words: { in: Record<never, never>; out: { language: string; messages: Record<string, string> } };
  /** From the card or the popup: open a page of the extension in a new tab (a web page may not link to it). */
  openPage: { in: { page: 'methods' | 'options' | 'draft'; hash: string }; out: { ok: boolean } };
  /** From a tab or an extension page: everything known of one account. */
  account: { in: { key: string }; out: AccountView | null };
  /** From the card (trusted click) or an extension page: set or, with null, withdraw a correction. */
  correct: {
    in: { key: string; correction: OwnWord | null };
    out: AccountView | null;
  };
  /** From the card (trusted click or key) or an extension page: one step of a spot check of the followers seen. */
  spotCheck: { in: { key: string; act: CheckAct }; out: CheckView | null };
  /** From an extension page: all corrections, newest first. */
  corrections: { in: Record<never, never>; out: { corrections: CorrectionView[] } };
  /** From an extension page: takes in a file of corrections, all of it or nothing. */
  importCorrections: { in: { text: string }; out: Imported | Bad };
  /** From an extension page: the accounts named, with their digests and, by a digest's key, their names. */
  digests: { in: { keys: string[] }; out: { digests: Digest[]; names: Record<string, string> } };
  /** From an extension page: the state of the request budget. */
  budget: { in: Record<never, never>; out: BudgetState };
  /** From an extension page: rows and bytes kept. */
  storage: { in: Record<never, never>; out: StorageState };
  /** From an extension page only. */
  exportAll: { in: { after: string | null }; out: { lines: string[]; next: string | null } };
  clearAll: { in: Record<never, never>; out: { ok: boolean } };
  /** From a tab: the self-check turned the site off (or on again) there. */
  siteState: { in: { site: string; state: SiteState }; out: { show: boolean } };
}

/** Messages to a tab. */
export interface TabRequests {
  /** From the popup: what does this page show? */
  page: { in: Record<never, never>; out: PageState };
  /** From the background: settings, corrections or findings changed; ask again. */
  refresh: { in: Record<never, never>; out: { ok: boolean } };
}

export interface RawAnswer {
  url: string;
  status: number;
  text: string;
}

export interface Observe {
  site: string;
  host: string;
  answers: RawAnswer[];
  /** Keys on the page without a known digest. */
  keys: string[];
  /** What pages without API answers show. */
  claims: { key: string; claim: NonNullable<Place['claim']> }[];
}

export interface Observed {
  /** Digests of every official account in `keys` or in the answers. A key that is not here has no badge. */
  digests: Digest[];
  /** false: the user switched this site off. */
  on: boolean;
  /** Answers that could be read, and those whose shape was not known. */
  read: number;
  unreadable: number;
  /** Keys of the authors of posts in the answers: the self-check looks for them in the DOM. */
  authors: string[];
  notice: NoticeTexts;
  /** Phrases are to be marked in the posts of this site. */
  highlight: boolean;
}

/** A phrase in a text: [start, end) in UTF-16 units, weight 1 to 3, and what is said of it in the user's language. */
export interface Hint {
  start: number;
  end: number;
  weight: number;
  lines: string[];
}

export type ScannedText = Hint[];

export interface Scanned {
  /** One entry for each text that was asked for, in order. */
  texts: ScannedText[];
  /** The user's language, for the words in the hints. */
  language: string;
}

/** The words of the one notice in the page, in the user's language. */
export interface NoticeTexts {
  changed: string;
  close: string;
}

/** What may be asked of the site now. */
export type NextAsk =
  | { state: 'go'; step: string; path: string; left: number; total: number }
  | { state: 'wait'; ms: number; left: number; total: number }
  | { state: 'done' }
  /** The budget is spent for now, or quiet look-ups are off. */
  | { state: 'refused'; until: string | null }
  /** The site showed a sign of a limit; nothing is asked until then. */
  | { state: 'stopped'; sign: string; until: string };

export interface Asked {
  state: 'ok' | 'unreadable' | 'limited';
  digest: Digest | null;
}

export interface BudgetState {
  perHour: number;
  left: number;
  /** ISO; when the next request is allowed. */
  nextAt: string;
  stopped: { sign: string; until: string } | null;
}

export interface StorageState {
  accounts: number;
  rows: number;
  bytes: number;
  /** false: the browser refuses storage; findings live only as long as the background does. */
  durable: boolean;
}

/** A correction with the account's name, where it is known, and the case that it makes. */
export interface CorrectionView {
  correction: Correction;
  name: string | null;
  case: { scale: 'ladder' | 'elsewhere'; row: string };
}

/** How many corrections of a file were new, replaced an older one of the account, or were older than the one kept. */
export interface Imported {
  state: 'ok';
  added: number;
  replaced: number;
  older: number;
}

export interface AccountView {
  key: string;
  account: Account;
  assessment: Assessment;
  correction: Correction | null;
  /** With a correction: what was measured of kind and rank; `assessment` holds the user's own word. */
  measured?: Pick<Assessment, 'official' | 'rank'>;
  /** With a correction: the case that it makes, as a row of the case file. */
  caseRow?: string;
  digest: Digest;
  budget: BudgetState;
  language: string;
  /** Absolute https address of the account's page on the site, built by us. */
  url: string;
  seenAt: string;
  /** The spot check of its followers, when one was begun. */
  check?: CheckView;
  /** Where its followers stand among those of other accounts seen in this browser, when there are enough. */
  contrast?: Contrast;
  /** Where its jargon score stands among those of other official accounts, when there are enough. */
  jargonAmong?: Among;
  /** What followers of other accounts looked like elsewhere. */
  reference?: Reference;
  /** When it posted, as far as that was seen: the card's calendar. */
  life?: Life;
  /** Measures that the user wants to see; all when absent. */
  show?: Settings['show'];
  /** Whether phrases are marked in the posts of the account's site. */
  highlight?: boolean;
}

export type CheckAct =
  /** Draws 20 of the followers seen; an open check goes on. */
  | { do: 'begin' }
  /** Draws more, up to 50 in all. */
  | { do: 'more' }
  | { do: 'judge'; mark: number; verdict: 'real' | 'empty' | 'unknown' }
  /** Takes the last judgement back. */
  | { do: 'undo' }
  | { do: 'discard' };

/** Share of empty followers by the user's own judgement, with a two-sided 95 % interval; `n` = those who could be told. */
export interface SpotCheckResult {
  share: number;
  interval: Interval;
  n: number;
}

/** One follower to be judged: public facts, null where not known. */
export interface CheckItem {
  /** Names the row in this browser, and nobody. */
  mark: number;
  followers: number | null;
  following: number | null;
  posts: number | null;
  /** Day of registration, ISO. */
  since: string | null;
  hasAvatar: boolean | null;
  hasBio: boolean | null;
  namePattern: boolean | null;
  verified: boolean | null;
  /** The follower's page, while its id is still in memory; else ''. */
  url: string;
}

export interface CheckView {
  key: string;
  /** How many were drawn from, of how many followers, in which order they were listed. */
  of: number;
  total: number | null;
  order: FollowersSample['order'];
  /** ISO; when the last judgement was made. */
  at: string;
  judged: number;
  drawn: number;
  counts: { real: number; empty: number; unknown: number };
  next: CheckItem | null;
  /** At the end of each draw, and null before the first. */
  result: SpotCheckResult | null;
  /** How many more may be drawn now. */
  more: number;
  canUndo: boolean;
  /** The check as one line of JSON, to be taken away: scores and verdicts, no names. */
  line: string;
}

/** Where a number of an account stands among those of other accounts of its site seen in this browser. */
export interface Among {
  /** Accounts compared with. */
  n: number;
  /** Share of them with a smaller number, 0–1, with what the samples on both sides leave open (95 %). */
  below: number;
  interval: Interval;
}

/** The share of followers with few posts, among accounts of the same site, listed in the same order. */
export interface Contrast extends Among {
  by: 'size' | 'rank';
  /** The account's own share. */
  share: number;
}

/** Shares of followers with few posts, over outlets whose whole lists were sampled at random. */
export interface Reference {
  outlets: number;
  year: number;
  low: number;
  median: number;
  high: number;
}

export type SiteState = { state: 'on' } | { state: 'off' } | { state: 'changed'; why: string };

export interface PageState {
  site: string;
  host: string;
  state: SiteState;
  keys: string[];
}

export type RequestName = keyof Requests;
export type TabRequestName = keyof TabRequests;
