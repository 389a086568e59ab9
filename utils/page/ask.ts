import type { Send } from '../bus.ts';
import type { NextAsk, RawAnswer } from '../messages.ts';
import type { Digest } from '../model/digest.ts';
import { patiently, type Sleep } from './patience.ts';

/** Asks the site for one granted path; see fetch-answer.ts. Rejects only when `signal` ends it. */
export type FetchAnswer = (path: string, signal: AbortSignal) => Promise<RawAnswer>;

/** What "Measure now" is doing, for the card: it waits for the budget, asks, or got an answer. */
export type MeasureStep =
  | { phase: 'wait'; ms: number; left: number; total: number }
  | { phase: 'ask'; step: string; left: number; total: number }
  | { phase: 'answer'; step: string; left: number; total: number; digest: Digest | null };

/** How "Measure now" ended. `refused` and `stopped` carry what the background said (times are ISO). */
export type MeasureEnd =
  | 'done'
  | 'failed'
  | { refused: { until: string | null } }
  | { stopped: { sign: string; until: string } };

export interface MeasureDeps {
  key: string;
  send: Send;
  fetchAnswer: FetchAnswer;
  sleep: Sleep;
  onStep(step: MeasureStep): void;
  signal: AbortSignal;
}

/** More rounds than any plan has steps and waits: a background that keeps granting must not make us ask for ever. */
const MAX_ROUNDS = 200;
const LONGEST_WAIT_MS = 60_000;

/**
 * Asks the site for everything that would still tell something about `key`, one granted request at a time:
 * ask → (wait) → fetch → asked → … The list of answered steps is kept here, on the page's side, so that a background
 * that is killed and revived in between goes on where it was. Never throws; an ended `signal` is 'failed'.
 */
export async function measureNow(deps: MeasureDeps): Promise<MeasureEnd> {
  const done: string[] = [];
  try {
    for (let round = 0; round < MAX_ROUNDS && !deps.signal.aborted; round++) {
      const next = await patiently(() => deps.send('ask', { key: deps.key, done: [...done] }), deps);
      const end = await follow(next, deps, done);
      if (end !== 'more') return end;
    }
  } catch {
    // The background stayed silent, or the signal ended a request.
  }
  return 'failed';
}

async function follow(next: NextAsk, deps: MeasureDeps, done: string[]): Promise<MeasureEnd | 'more'> {
  switch (next.state) {
    case 'done':
      return 'done';
    case 'refused':
      return { refused: { until: next.until } };
    case 'stopped':
      return { stopped: { sign: next.sign, until: next.until } };
    case 'wait': {
      const { ms, left, total } = next;
      deps.onStep({ phase: 'wait', ms, left, total });
      await deps.sleep(Math.min(Math.max(ms, 50), LONGEST_WAIT_MS), deps.signal);
      return 'more';
    }
    case 'go': {
      const { step, left, total } = next;
      if (done.includes(step)) return 'failed'; // granted twice: asking again would tell nothing new
      deps.onStep({ phase: 'ask', step, left, total });
      const answer = await deps.fetchAnswer(next.path, deps.signal);
      const { digest } = await patiently(() => deps.send('asked', { key: deps.key, step, answer }), deps);
      done.push(step);
      deps.onStep({ phase: 'answer', step, left: Math.max(0, left - 1), total, digest });
      return 'more'; // after a sign of a limit the next `ask` says 'stopped'
    }
  }
}

export { fetchAnswer } from './fetch-answer.ts';
export { lookUpQuietly, type QuietEnd } from './look-up.ts';
export { sleep } from './patience.ts';
