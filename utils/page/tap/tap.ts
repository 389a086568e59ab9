import { toLine } from '../answer-line.ts';
import { openSender } from '../channel.ts';
import { MAX_TEXT } from '../limits.ts';
import { tapFetch } from './tap-fetch.ts';
import { tapRequests } from './tap-requests.ts';

/** Hands over one answer of the site's own API. */
export type Hand = (status: number, url: string, text: string) => void;
/** Whether the answer to this request is one that we read. May throw on what is no address. */
export type Listed = (url: string) => boolean;

export type TappedWindow = Pick<typeof globalThis, 'fetch' | 'XMLHttpRequest' | 'document' | 'location'>;

/**
 * Copies the text of the page's own API answers whose path `answers` lists, and does nothing else: it knows no field,
 * alters no answer and lets no error of ours reach the page. Both functions are wrapped in a Proxy, so that their
 * name, length and text stay what they were without further ado.
 */
export function startTap(view: TappedWindow, answers: RegExp): void {
  const send = openSender(view.document);
  const listed: Listed = (url) => answers.test(new URL(url, view.location.href).pathname);
  const hand: Hand = (status, url, text) => {
    if (text && text.length <= MAX_TEXT) send(toLine({ status, url, text }));
  };
  tapFetch(view, listed, hand);
  tapRequests(view.XMLHttpRequest.prototype, listed, hand);
}
