/**
 * One fact that a person can check. `id` names a sentence in locales/ (`evidence.<id>`), filled with `values`;
 * `quote` is text of the page (shown in <bdi>, never as markup) and `spans` are the [start, end) UTF-16 offsets
 * in it that matter (without a quote of its own: in the quote of the first piece of the same finding); `post` is the
 * id of the post that it rests on.
 */
export interface Evidence {
  id: string;
  values?: Record<string, string | number>;
  quote?: string;
  spans?: [start: number, end: number][];
  post?: string;
  /** The post is somebody else's: its address must not name this account. */
  elsewhere?: true;
}

/** Why there is no finding. */
export type MissingReason =
  | 'not-observed'
  | 'too-little'
  | 'not-applicable'
  | 'unsupported-language'
  | 'hidden';

/** "Not enough data" is a result. `needs` says in plain English what would help ("20 posts"). */
export interface Missing {
  missing: MissingReason;
  needs?: string;
  /** What was seen nevertheless, e.g. that comments are closed. */
  evidence?: Evidence[];
}

export type Certainty = 'certain' | 'likely' | 'uncertain';

/** Two-sided interval of a share or a score, [low, high]. */
export type Interval = [low: number, high: number];

export interface OfficialFinding {
  kind: 'department' | 'individual' | 'not-official';
  mark: 'state-media' | null;
  certainty: Certainty;
  evidence: Evidence[];
}

const LADDER = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11'] as const;
/** L1 … L11 of the PRC ladder; UNK official but not inferable; GRASS village or community; NONE no rank. */
export const LEVELS = [...LADDER, 'UNK', 'GRASS', 'NONE'] as const;
export type Level = (typeof LEVELS)[number];
export type Band = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'N' | '?';
/** Outside the mainland: the size of the jurisdiction, and the place in it. */
export const TIERS = ['supranational', 'national', 'regional', 'metro', 'local', 'sublocal'] as const;
export type Tier = (typeof TIERS)[number];
export const STANDINGS = ['apex', 'principal', 'subordinate', 'legislator'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface RankFinding {
  /** null outside the PRC: there `tier`, `standing` and `band` speak. */
  level: Level | null;
  /** Every level that custom allows, best first. */
  levels: Level[];
  band: Band;
  tier: Tier | null;
  standing: Standing | null;
  status: 'current' | 'former';
  certainty: Certainty;
  evidence: Evidence[];
}

export interface ActivityFinding {
  status: 'active' | 'slowing' | 'dormant' | 'never-used';
  /** Last own post seen (UTC); null when none was. */
  lastPostAt: string | null;
  /** Own posts a week over the last 8 weeks, or over `rateDays` where less was seen; null when less than a week was. */
  postsPerWeek: number | null;
  /** Own posts that the finding rests on. */
  n: number;
  /** 95 % interval of `postsPerWeek`. What follows is absent where it is not known. */
  interval?: Interval;
  rateDays?: number;
  /** Own posts among all posts seen, from 20 on. */
  ownShare?: ShareOf;
  /** Own posts that nearly repeat another one, from 20 on. */
  repeated?: ShareOf;
  hours?: HoursFinding;
  longestSilence?: SilenceFinding;
  /** Days since the account was opened. */
  ageDays?: number;
  /** Where the newest end of its timeline was not seen: all that can be said is that it was active at least until then. */
  bound?: ActivityBound;
  evidence: Evidence[];
}

/** A share that was counted, with its 95 % interval (Wilson). */
export interface ShareOf {
  share: number;
  interval: Interval;
  count: number;
  n: number;
}

export interface HoursFinding {
  /** Posts in each hour of the day, 0 to 23, in `zone`. */
  byHour: number[];
  zone: 'Asia/Shanghai' | 'UTC';
  n: number;
  /** null where the zone of the office is not known. */
  kind: 'office-hours' | 'round-the-clock' | 'mixed' | null;
  /** Share posted Monday to Friday from 8 to 18, with its 95 % interval. */
  office: number | null;
  interval: Interval | null;
}

/** The longest time without an own post in what was seen; `atLeast`: only its months are known. */
export interface SilenceFinding {
  from: string;
  to: string;
  days: number;
  ongoing: boolean;
  atLeast: boolean;
}

export interface ActivityBound {
  /** Time of the last sign of life seen (UTC); null when none was. */
  activeUntil: string | null;
  /** Posts seen in all. */
  n: number;
}

/** `count` of `n` usable rows show the fact; exact (Clopper–Pearson) 95 % interval of the share. */
export interface FollowerFact {
  id: string;
  count: number;
  n: number;
  interval: Interval;
}

export interface FollowersFinding {
  /** One-sided lower bound of the share of zombie-like followers; null while no model is calibrated. */
  atLeast: number | null;
  n: number;
  total: number | null;
  order: 'newest' | 'largest' | 'unknown';
  facts: FollowerFact[];
  /** Zombie-likeness, 0–1, of each usable row in the order of the list; null on a site without a model. */
  scores: number[] | null;
  /** Where the share lies if the model fits this site, which nobody has checked; null without a model. */
  range: Interval | null;
  evidence: Evidence[];
}

/** null: no words of its own, or in a language without a lexicon; never 0 for want of knowledge. */
export interface PostJargon {
  id: string;
  raw: number | null;
  score: number | null;
}

export interface JargonFinding {
  /** 0–100 with fixed anchors (docs/methods/jargon.md). */
  score: number;
  interval: Interval;
  raw: number;
  n: number;
  /** Share of posts at 30 or more, 0–1. */
  shareOfficialese: number;
  posts: PostJargon[];
  evidence: Evidence[];
}

/** Comments that can be judged, and what came of them. */
export interface Answered {
  /** Share of the comments that were answered, 0–1, with its 95 % interval that reckons with comments of one post being alike. */
  rate: number;
  interval: Interval;
  /** Half of the answers that come are there by then. null: no answer was seen. */
  medianMinutes: number | null;
  /** 95 % interval of the median, drawn post by post; null where too few answers were seen. */
  medianInterval: Interval | null;
  /** Comments, and how many of them were answered. */
  n: number;
  answered: number;
}

export interface ResponseFinding extends Answered {
  /** The same of the comments that ask something; null where too few questions were seen. */
  questions: Answered | null;
  /** Answers seen to comments under posts of others. They are in no rate: there only answers are met, not silence. */
  elsewhere: number;
  evidence: Evidence[];
}

/** Facts that are there even when the account's own number is missing (interchange format). */
export type FollowersMissing = Missing & { facts?: FollowerFact[]; n?: number };
export type JargonMissing = Missing & { posts?: PostJargon[]; n?: number };
export type ActivityMissing = Missing & { bound?: ActivityBound };

/** The finding of each measure. Adding a measure is one line here, one folder and one line in utils/measures/index.ts. */
export interface Findings {
  official: OfficialFinding | Missing;
  rank: RankFinding | Missing;
  activity: ActivityFinding | ActivityMissing;
  followers: FollowersFinding | FollowersMissing;
  jargon: JargonFinding | JargonMissing;
  response: ResponseFinding | Missing;
}
export type MeasureId = keyof Findings;

export function isMissing<T extends object>(finding: T | Missing): finding is Extract<T, Missing> | Missing {
  return 'missing' in finding;
}
