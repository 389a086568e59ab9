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

/** By place, without what stands wholly inside evidence of the same weight or more: each place is explained once. */
export function outermost(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight || b.phrase - a.phrase,
  );
  const kept: Found[] = [];
  for (const hit of sorted) {
    const around = kept.some(
      ({ start, end, weight, holes }, i) =>
        i >= kept.length - 6 &&
        start <= hit.start &&
        end >= hit.end &&
        weight >= hit.weight &&
        holes.length === 0,
    );
    if (!around) kept.push(hit);
  }
  return kept;
}
