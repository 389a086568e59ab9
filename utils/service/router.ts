import * as v from 'valibot';
import type { RequestName, Requests } from '../messages.ts';
import { SCHEMAS } from './schemas.ts';
import { checkRight, type Origin, originOf, type Said, type Sender, type Trust } from './senders.ts';

/** One handler a message; the data is already validated and the sender's right to ask checked. */
export type Handlers = {
  [K in RequestName]: (data: Requests[K]['in'], origin: Origin) => Promise<Requests[K]['out']>;
};

export type Reply = { ok: unknown } | { error: string };

/**
 * Answers one message: `{ ok }` or `{ error }`, never a rejection. The order matters: who, then what, then whether that
 * sender may ask it; a handler sees nothing that failed any of the three.
 */
export async function route(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  trust: Trust,
): Promise<Reply> {
  try {
    const origin = originOf(sender, trust);
    const { name, data } = v.parse(Envelope, message);
    const valid = v.safeParse(SCHEMAS[name], data);
    if (!valid.success)
      throw new Error(`refused: ${name} is malformed: ${valid.issues[0].message.slice(0, 200)}`);
    checkRight(name, valid.output as Said, origin, trust);
    // The table of handlers and the schemas are typed by the same list of messages.
    const handle = handlers[name] as (data: unknown, origin: Origin) => Promise<unknown>;
    return { ok: await handle(valid.output, origin) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const NAMES = Object.keys(SCHEMAS) as [RequestName, ...RequestName[]];
const Envelope = v.strictObject({ name: v.picklist(NAMES), data: v.unknown() });
