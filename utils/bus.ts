import type { RequestName, Requests } from './messages.ts';

interface Sender {
  sendMessage(message: unknown): Promise<unknown>;
}

export type Send = <K extends RequestName>(name: K, data: Requests[K]['in']) => Promise<Requests[K]['out']>;

/**
 * Sends requests to the background. It may be killed while it answers: then sending rejects or gives nothing, and
 * one second try wakes it anew. Throws when that fails too, or when the handler reports an error.
 */
export function createSend(runtime: Sender): Send {
  return async (name, data) => {
    const message = { name, data };
    let reply = await runtime.sendMessage(message).catch(() => undefined);
    if (reply === undefined) reply = await runtime.sendMessage(message);
    if (isError(reply)) throw new Error(reply.error);
    // The background's answer to `name`, by the table in messages.ts; both ends are ours.
    return (reply as { ok: Requests[typeof name]['out'] }).ok;
  };
}

function isError(reply: unknown): reply is { error: string } {
  return typeof reply !== 'object' || reply === null || 'error' in reply;
}
