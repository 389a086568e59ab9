import type { Send } from '../bus.ts';
import type { Digest } from '../model/digest.ts';
import type { FetchAnswer } from './ask.ts';

/** What came of a quiet look-up: an answer, nothing to ask, not before `ms`, or never on this page. */
export type QuietEnd =
  | { state: 'asked'; digest: Digest | null }
  | { state: 'nothing' }
  | { state: 'later'; ms: number }
  | { state: 'never' };

/**
 * One quiet look-up of one account that stayed on screen: linger → fetch → asked. It does not wait for the budget:
 * the caller comes back after `ms`, if the account is still there to be seen. Throws when the background is silent.
 */
export async function lookUpQuietly(deps: {
  key: string;
  send: Send;
  fetchAnswer: FetchAnswer;
  signal: AbortSignal;
}): Promise<QuietEnd> {
  const { key, send, signal } = deps;
  const next = await send('linger', { keys: [key] });
  switch (next.state) {
    case 'done':
      return { state: 'nothing' };
    case 'wait':
      return { state: 'later', ms: next.ms };
    case 'refused':
    case 'stopped':
      return next.until ? { state: 'later', ms: Date.parse(next.until) - Date.now() } : { state: 'never' };
    case 'go': {
      const answer = await deps.fetchAnswer(next.path, signal);
      const { digest } = await send('asked', { key, step: next.step, answer });
      return { state: 'asked', digest };
    }
  }
}
