import type { TextReading } from '../reading.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** A segment in the form in which evidence quotes texts, with the words that decided. */
export function textOf(segment: Segment, claims: Mark[], against: Mark[]): TextReading | null {
  const { source, folded } = segment;
  if (source === 'handle' || source === 'domain') return null;
  const { original, text, at } = folded;
  const spans = [...claims, ...against].map(({ start, end, group }) => ({ start, end, group }));
  return {
    source,
    original,
    plain: { text, at },
    parsed: { claims: [], against: spans, official: false, regions: [], placed: [], text },
    ranked: [],
  };
}
