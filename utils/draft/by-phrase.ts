import type { Hit } from '../measures/jargon/index.ts';
import { KINDS, type Kind, kindOf } from '../phrases/kinds.ts';

/** One phrase with all places where it stands, in order. */
export interface Repeated {
  /** The words as they stand in the draft at the first place. */
  words: string;
  hit: Hit;
  places: { start: number; end: number }[];
}

/** The phrases of a draft, each once: the weightiest first, then the most frequent, then as they come. */
export function byPhrase(draft: string, hits: readonly Hit[]): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const hit of hits) {
    const { start, end } = hit;
    const words = draft.slice(start, end);
    const name = words.toLowerCase();
    const known = found.get(name);
    if (known) known.places.push({ start, end });
    else found.set(name, { words, hit, places: [{ start, end }] });
  }
  return [...found.values()].sort((a, b) => b.hit.weight - a.hit.weight || b.places.length - a.places.length);
}

/** How many phrases of each kind stand in a draft; kinds without any are left out, the most frequent comes first. */
export function countKinds(hits: readonly Hit[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { category } of hits) {
    const kind = kindOf(category);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
