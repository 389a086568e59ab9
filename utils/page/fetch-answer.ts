import type { RawAnswer } from '../messages.ts';
import type { FetchAnswer } from './ask.ts';
import { MAX_TEXT } from './limits.ts';

/**
 * Asks the page's own site with the user's session, as the page itself would. A redirect is not followed: to the
 * log-in or visitor host it is a sign of a limit, and no API path redirects otherwise; it is reported as status 302
 * without text. A failed connection and an answer that takes too long are status 0. Text beyond MAX_TEXT is cut, which no reader takes for an answer.
 * Rejects only when `signal` ended the request.
 */
export const fetchAnswer: FetchAnswer = (path, signal) => fetchFrom(globalThis.location.origin, path, signal);

/** An answer that never ends would keep "Measure now" busy and end the quiet look-ups of the whole page. */
const PATIENCE_MS = 20_000;

export async function fetchFrom(
  origin: string,
  path: string,
  signal: AbortSignal,
  patience = PATIENCE_MS,
): Promise<RawAnswer> {
  const url = new URL(path, origin);
  // The path comes from our own background; a slip there must still not send the session elsewhere.
  if (url.origin !== origin) return { url: url.href, status: 0, text: '' };
  try {
    const response = await fetch(url.href, {
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { accept: 'application/json, text/plain, */*', 'x-requested-with': 'XMLHttpRequest' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (response.type === 'opaqueredirect') return { url: url.href, status: 302, text: '' };
    const text = await response.text();
    return { url: url.href, status: response.status, text: text.slice(0, MAX_TEXT) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { url: url.href, status: 0, text: '' };
  }
}
