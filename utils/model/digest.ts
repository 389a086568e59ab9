import type { Band } from './finding.ts';

/**
 * The compact form of an assessment that a badge needs, with its words already in the user's language: the page
 * side holds no locale and no knowledge. A part that is not known is absent, and then it is not drawn.
 */
export interface Digest {
  key: string;
  /** Other keys under which the page may name the account: `weibo:/n/NAME`, `weibo:/DOMAIN`. */
  aliases: string[];
  band: Band;
  /** Rank in two or three characters: 正厅, Bureau. */
  chip: string;
  /** `mark`: state media and the like, which have no rank. */
  kind: 'department' | 'individual' | 'mark';
  activity?: { mark: 'active' | 'slowing' | 'dormant' | 'never-used'; text: string };
  /** Share 0–1 to which the ring is filled, at the least; null where only facts are known, which draw no ring. */
  followers?: { share: number | null; text: string };
  /** Score 0–100 to which the bar is filled. */
  jargon?: { score: number; text: string };
  /** The words on the badge, e.g. "答 27%", and the sentence behind it. */
  response?: { short: string; text: string };
  /** Rank in full words, for the profile row. */
  rankText: string;
  /** On which side of the 2011 survey's line (deputy-city level or above) a serving office stands; absent off the ladder. */
  survey?: 'above' | 'below' | 'former';
  /** The accessible name: one sentence that says it all. */
  label: string;
  /** A quiet look-up would tell more (verification text not yet seen). */
  wantsText: boolean;
}
