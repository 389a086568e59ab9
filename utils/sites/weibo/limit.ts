import { fields } from './gather.ts';

/** Longer answers are not parsed: the largest real ones are a sixth of it. */
const MOST_TEXT = 3_000_000;

export type Body =
  | { state: 'ok'; body: unknown }
  | { state: 'unreadable' }
  /** The site wants no more requests. */
  | { state: 'limited'; sign: string };

const BLOCKED = new Set([302, 403, 414, 418, 429, 432]);
const GATE = /captcha|passport|verify|visitor|login|security/i;

/**
 * Tells an answer from a refusal. Signs of a limit (public issue threads 2017-2026): the status codes above, a redirect
 * to the visitor system, HTML instead of JSON, `ok:-100` (not logged in), `ok:0` with the address of a captcha.
 */
export function readBody({ status, text }: { status: number; text: string }): Body {
  if (BLOCKED.has(status)) return { state: 'limited', sign: String(status) };
  if (status !== 200 || text.length > MOST_TEXT) return { state: 'unreadable' };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? { state: 'limited', sign: 'html' } : { state: 'unreadable' };
  }
  const { ok, url } = fields(body);
  if (ok === -100) return { state: 'limited', sign: 'ok:-100' };
  if (ok === 0 && typeof url === 'string' && GATE.test(url)) return { state: 'limited', sign: 'captcha' };
  return typeof body === 'object' && body !== null ? { state: 'ok', body } : { state: 'unreadable' };
}
