import { quoteOf } from '../rank/evidence.ts';
import type { Verdict } from './judge.ts';

/** The words of the text that decided: the post or body that counts, or the words that speak against an office. */
export function verdictSpans({ text, claim, abroad, why }: Verdict): [number, number][] {
  if (!text) return [];
  const against = why.includes('against') ? text.parsed.against.slice(0, 1) : [];
  const words = claim?.reasons.flatMap((each) => each.spans) ?? abroad?.spans ?? against;
  return quoteOf(text, words)[0]?.spans ?? [];
}
