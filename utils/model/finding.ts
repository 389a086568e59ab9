/**
 * One fact that a person can check. `id` names a sentence in locales/ (`evidence.<id>`), filled with `values`;
 * `quote` is text of the page (shown in <bdi>, never as markup) and `spans` are the [start, end) UTF-16 offsets
 * in it that matter; `post` is the id of the post that it rests on.
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
export type Tier = 'supranational' | 'national' | 'regional' | 'metro' | 'local' | 'sublocal';
export type Standing = 'apex' | 'principal' | 'subordinate' | 'legislator';

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
  /** Own posts a week over the last 8 weeks; null when the posts seen do not reach back that far. */
  postsPerWeek: number | null;
  /** Own posts that the finding rests on. */
  n: number;
  evidence: Evidence[];
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

/** The finding of each measure. Adding a measure is one line here, one folder and one line in utils/measures/index.ts. */
export interface Findings {
  official: OfficialFinding | Missing;
  rank: RankFinding | Missing;
  activity: ActivityFinding | Missing;
  followers: FollowersFinding | FollowersMissing;
  jargon: JargonFinding | JargonMissing;
  response: ResponseFinding | Missing;
}
export type MeasureId = keyof Findings;

export function isMissing<T extends object>(finding: T | Missing): finding is Extract<T, Missing> | Missing {
  return 'missing' in finding;
}
