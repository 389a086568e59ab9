import type { Order } from './rows.ts';

/** How many are drawn first, and in all. */
export const FIRST_DRAW = 20;
export const WHOLE_DRAW = 50;

export const VERDICTS = ['real', 'empty', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A judgement as it is kept: what the model said and what the user says. Nothing tells of whom. */
export interface Judgement {
  score: number;
  verdict: Verdict;
}

/** One row that was drawn, by its mark. */
export interface Drawn {
  mark: number;
  score: number;
}

/**
 * A spot check. While it is open, `queue` names those still to be judged by the marks of their rows, which name nobody
 * (merge-followers.ts). A mark leaves with its judgement, except the last one, so that a slip can be taken back.
 */
export interface CheckRow {
  key: string;
  begunAt: string;
  /** When the last judgement was made. */
  at: string;
  order: Order;
  total: number | null;
  /** Scores of all followers among whom was drawn, ascending: the order of the list is not kept. */
  scores: number[];
  queue: Drawn[];
  /** Drawn in the same go, for those who want to judge more. */
  reserve: Drawn[];
  judged: Judgement[];
  /** The one judged last. */
  last: Drawn | null;
  /** After how many judgements a result is given, and nowhere between. */
  stages: number[];
}
