import type { Scored } from './language.ts';

type Anchor = readonly [raw: number, score: number];

/**
 * Fixed anchors of the scale, linear between them. Chinese: 50 is where the middle of a provincial work report lies. English:
 * set so that the same words fit (docs/methods/jargon.md).
 */
const ANCHORS: Record<Scored, readonly Anchor[]> = {
  zh: [
    [0, 0],
    [0.08, 10],
    [0.2, 30],
    [0.36, 50],
    [0.56, 70],
    [0.8, 90],
    [1, 100],
  ],
  en: [
    [0, 0],
    [0.08, 10],
    [0.2, 30],
    [0.36, 50],
    [0.56, 70],
    [0.8, 90],
    [1, 100],
  ],
};

/** Score 0–100 of a raw density; monotone and continuous. */
export function scoreOf(raw: number, language: Scored): number {
  let before: Anchor = [0, 0];
  for (const anchor of ANCHORS[language]) {
    if (raw < anchor[0]) {
      return before[1] + ((raw - before[0]) / (anchor[0] - before[0])) * (anchor[1] - before[1]);
    }
    before = anchor;
  }
  return 100;
}
