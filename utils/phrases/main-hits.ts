import type { Hit } from '../measures/jargon/index.ts';

/**
 * The hits that a reader is told of. A lexicon and a template may both find the same words, and a template may hold a
 * phrase of the lexicon: then the one is told that says most, and what lies within another of at least its weight only
 * when it alone knows plainer words. The score counts all of them; it takes the greatest weight anyway.
 */
export function mainHits(hits: readonly Hit[]): Hit[] {
  const shown = hits.filter(({ weight }) => weight > 0);
  const sorted = shown.toSorted((a, b) => a.start - b.start || b.end - a.end || telling(b) - telling(a));
  const kept: Hit[] = [];
  let reach = 0;
  for (const hit of sorted) {
    // Sorted by start, so that only earlier hits can hold this one, and only when one of them reaches this far.
    const around = reach >= hit.end ? kept.findLast(({ end }) => end >= hit.end) : undefined;
    const sameWords = around?.start === hit.start && around.end === hit.end;
    if (around && (sameWords || (around.weight >= hit.weight && hit.plain === null))) continue;
    kept.push(hit);
    reach = Math.max(reach, hit.end);
  }
  return kept;
}

function telling({ plain, ratio, weight }: Hit): number {
  return (plain === null ? 0 : 8) + (ratio === null ? 0 : 4) + weight;
}
