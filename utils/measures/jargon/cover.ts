import type { Found } from './search.ts';

/** For each unit of the prose the greatest weight of the evidence over it; what stands in a hole is the topic and does not count. */
export function weigh(found: readonly Found[], length: number): Uint8Array {
  const weights = new Uint8Array(length);
  for (const { start, end, weight, holes } of found) {
    let at = start;
    for (let i = holes.length - 2; i >= 0; i -= 2) {
      raise(weights, at, holes[i] ?? at, weight);
      at = holes[i + 1] ?? at;
    }
    raise(weights, at, end, weight);
  }
  return weights;
}

function raise(weights: Uint8Array, from: number, to: number, weight: number): void {
  for (let i = from; i < to; i++) if ((weights[i] ?? 0) < weight) weights[i] = weight;
}

/**
 * By place. Phrases of the lexicon all stay, because more is known of them; other evidence goes where it stands wholly inside evidence of the
 * same weight or more.
 */
export function outermost(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight || b.phrase - a.phrase,
  );
  const kept: Found[] = [];
  for (const hit of sorted) {
    let around = false;
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - REACH) && !around; i--) {
      const other = kept[i];
      around = hit.phrase < 0 && other !== undefined && covers(other, hit);
    }
    if (!around) kept.push(hit);
  }
  return kept;
}

/** Evidence before a place that can still reach over it. */
const REACH = 6;

function covers(outer: Found, { start, end, weight }: Found): boolean {
  if (outer.start > start || outer.end < end || outer.weight < weight) return false;
  return outer.holes.length === 0 || (outer.start === start && outer.end === end);
}
