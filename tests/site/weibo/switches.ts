import type { Asking, Reply } from '../server.ts';
import { json } from './reply.ts';

export type Sign = '414' | '418' | '432' | 'ok:-100' | 'html';

/** What a test can change about the fake Weibo while it runs. */
export interface Switches {
  /** Answers with a sign of a limit: only to requests that the page did not make itself, or to all. */
  limit: { sign: Sign; to: 'own' | 'all' } | null;
  /** The API's answers have another shape. */
  answersChanged: boolean;
  /** Each answer to a request of the extension waits so long, in milliseconds. */
  delay: number;
}

export const usual = (): Switches => ({ limit: null, answersChanged: false, delay: 0 });

/** The answer that shows a limit, or null while there is none. */
export function limited(switches: Switches, asking: Asking): Reply | null {
  const { limit } = switches;
  if (!limit || (limit.to === 'own' && asking.byPage)) return null;
  if (limit.sign === 'ok:-100') return json({ ok: -100, url: 'https://passport.weibo.com/sso/signin' });
  if (limit.sign === 'html')
    return { type: 'text/html', body: '<!doctype html><title>Sina Visitor System</title>' };
  return { status: Number(limit.sign), type: 'text/html', body: '<html><h1>blocked</h1></html>' };
}

/** The same answer as after an unknown new release: every key renamed. */
export function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [KEPT.has(key) ? key : `v2_${key}`, renamed(inner)]),
  );
}

const KEPT = new Set(['ok']);
