import type { RequestName, Requests } from './messages.ts';

interface Sender {
  sendMessage(message: unknown): Promise<unknown>;
}

export type Send = <K extends RequestName>(name: K, data: Requests[K]['in']) => Promise<Requests[K]['out']>;

/** Some browsers leave the promise open when they kill the background: whoever waits for it would wait for ever. */
const LOST_AFTER_MS = 60_000;

/**
 * Sends requests to the background. It may be killed while it answers: then sending rejects or gives nothing, and
 * one second try wakes it anew. Throws when that fails too, when the handler reports an error, or when no answer comes.
 */
export function createSend(runtime: Sender): Send {
  return async (name, data) => {
    const message = { name, data };
    const reply = await inTime(async () => {
      const first = await runtime.sendMessage(message).catch(() => undefined);
      return first === undefined ? runtime.sendMessage(message) : first;
    });
    if (isError(reply)) throw new Error(reply.error);
    // The background's answer to `name`, by the table in messages.ts; both ends are ours.
    return (reply as { ok: Requests[typeof name]['out'] }).ok;
  };
}

async function inTime(work: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), LOST_AFTER_MS);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

function isError(reply: unknown): reply is { error: string } {
  return typeof reply !== 'object' || reply === null || 'error' in reply;
}
