import type { Assessment } from '../model/assessment.ts';
import type { Correction } from '../model/correction.ts';
import type { Observation, Observations } from '../model/observation.ts';
import { isAlias } from './alias.ts';
import { newRow, sizeOf, toObservations } from './known.ts';
import { same } from './merge-rows.ts';
import type { AccountRow, AssessmentRow, Body, Limits } from './rows.ts';
import { EMPTY_BODY } from './rows.ts';
import { type Draft, draftOf, takeIn } from './take-in.ts';

/** What one batch brings: observations, aliases seen, and the keys (or aliases) about which the page asks. */
export interface Batch {
  keys: string[];
  observations: Observation[];
  aliases: [alias: string, key: string][];
  now: string;
  limits: Limits;
}

/** The measures, handed in. `admits` decides who may be kept: official accounts and state media alone. */
export interface Judge {
  version: string;
  assess(seen: Observations): Assessment;
  admits(assessment: Assessment, correction: Correction | null): boolean;
}

/** What the database holds of the accounts of a batch. A body is loaded only where `needsBody` says so. */
export interface Loaded {
  salt: string;
  rows: Map<string, AccountRow>;
  bodies: Map<string, Body>;
  assessments: Map<string, AssessmentRow>;
  corrections: Map<string, Correction>;
}

/** One official account as it is known after the batch. */
export interface Known {
  row: AccountRow;
  assessment: Assessment;
  correction: Correction | null;
}

export interface Learned {
  known: Map<string, Known>;
  drafts: Draft[];
  rows: AccountRow[];
  assessments: AssessmentRow[];
  /** Kept so far, but not official after all. */
  remove: string[];
  /** Change of the estimated bytes kept, and of the number of accounts. */
  bytes: number;
  accounts: number;
}

const DAY = 86_400_000;
/** How stale `seenAt` may be before it is worth a write. */
const SEEN_STEP = 3_600_000;

/** Whether an assessment must be made anew: other measures, or its `asOf` is more than a day away on either side. */
export function isStale(assessment: AssessmentRow | undefined, judge: Judge, now: string): boolean {
  if (!assessment || assessment.version !== judge.version) return true;
  return !(Math.abs(Date.parse(now) - Date.parse(assessment.asOf)) < DAY);
}

/** Claims of pages may name an account by an alias: they count for the id behind it, or not at all. */
export function settle(batch: Batch, resolved: Map<string, string>): Batch {
  const observations = batch.observations.flatMap((seen) => {
    const key = isAlias(seen.key) ? resolved.get(seen.key) : seen.key;
    return key === undefined ? [] : [{ ...seen, key }];
  });
  return { ...batch, observations };
}

/**
 * Takes a batch into what is loaded and says what is to be written. Pure, so that the database and the memory that
 * stands in for it run the very same code.
 */
export function learn(batch: Batch, loaded: Loaded, keys: string[], judge: Judge): Learned {
  const seen = Map.groupBy(batch.observations, (observation) => observation.key);
  const out: Learned = {
    known: new Map(),
    drafts: [],
    rows: [],
    assessments: [],
    remove: [],
    bytes: 0,
    accounts: 0,
  };
  for (const key of new Set([...keys, ...seen.keys()])) {
    learnOne(key, seen.get(key) ?? [], batch, loaded, judge, out);
  }
  return out;
}

function learnOne(
  key: string,
  seen: Observation[],
  batch: Batch,
  loaded: Loaded,
  judge: Judge,
  out: Learned,
): void {
  const before = loaded.rows.get(key);
  if (!before && seen.length === 0) return;
  const body = loaded.bodies.get(key) ?? EMPTY_BODY;
  const correction = loaded.corrections.get(key) ?? null;
  const rules = { posts: batch.limits.postsPerAccount, salt: loaded.salt };
  const inOrder = [...seen].sort((a, b) => (a.at < b.at ? -1 : 1));
  const draft = inOrder.reduce(
    (d, s) => takeIn(d, s, rules),
    draftOf(before ?? newRow(key, batch.now), body),
  );

  const stored = loaded.assessments.get(key);
  const redo = draft.changed || isStale(stored, judge, batch.now);
  if (!before && !judge.admits(judge.assess(nameOnly(draft, batch.now)), correction)) return;
  const assessment =
    redo || !stored ? judge.assess(toObservations(draft.row, draft.body, batch.now)) : stored.value;
  if (!judge.admits(assessment, correction)) {
    out.remove.push(key);
    out.bytes -= before?.bytes ?? 0;
    out.accounts -= before ? 1 : 0;
    return;
  }
  const row = { ...draft.row, seenAt: later(draft.row.seenAt, batch.now) };
  if (draft.changed) row.bytes = sizeOf(row, draft.body);
  if (draft.changed) out.drafts.push({ ...draft, row });
  if (draft.changed || !before || stepped(before, row)) out.rows.push(row);
  if (redo) out.assessments.push({ key, version: judge.version, asOf: assessment.asOf, value: assessment });
  out.bytes += row.bytes - (before?.bytes ?? 0);
  out.accounts += before ? 0 : 1;
  out.known.set(key, { row, assessment, correction });
}

/** The profile alone: whether a stranger is official does not hang on posts, and most strangers are not. */
function nameOnly(draft: Draft, now: string): Observations {
  return toObservations(draft.row, EMPTY_BODY, now);
}

function stepped(before: AccountRow, after: AccountRow): boolean {
  if (Date.parse(after.seenAt) - Date.parse(before.seenAt) < SEEN_STEP) return false;
  return !same(before, after);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
