import type { RawAnswer } from '../messages.ts';
import { MAX_TEXT } from './limits.ts';

/**
 * One answer as one string, `STATUS URL\nTEXT`: a string crosses between the page's world and ours in every browser
 * without giving either side an object of the other.
 */
export function toLine({ status, url, text }: RawAnswer): string {
  return `${status} ${url}\n${text}`;
}

const HEAD = /^(\d{1,3}) (https:\/\/[^\s]{1,4000})\n/;

/** Reads a line that the page may have forged: null unless it has the form, the size and an https address. */
export function fromLine(line: unknown): RawAnswer | null {
  if (typeof line !== 'string' || line.length > MAX_TEXT + 4100) return null;
  const head = HEAD.exec(line.slice(0, 4100));
  if (!head?.[1] || !head[2]) return null;
  return { status: Number(head[1]), url: head[2], text: line.slice(head[0].length) };
}
