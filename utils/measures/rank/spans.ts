import type { Span } from './claim.ts';
import type { TextReading } from './reading.ts';

/** Spans of the plain text as offsets in the original, in order; what overlaps an earlier one is left out. */
export function originalSpans(text: TextReading, spans: Span[]): [start: number, end: number][] {
  const { at } = text.plain;
  const last = at.length - 1;
  const inside = spans.filter((each) => each.start >= 0 && each.end > each.start && each.end <= last);
  const [only] = inside;
  // Most steps have one span, and every account has three steps.
  if (only && inside.length === 1) return [[at[only.start] ?? 0, endOf(text, only.end)]];
  const original = inside
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): [number, number] => [at[start] ?? 0, endOf(text, end)]);
  return original.filter(([start], i) => i === 0 || start >= (original[i - 1]?.[1] ?? 0));
}

/** The end, in the original, of the character before `end`: silent characters behind it are left out. */
function endOf({ plain, original }: TextReading, end: number): number {
  const start = plain.at[end - 1] ?? 0;
  const char = original.codePointAt(start) ?? 0;
  return start + (char > 0xffff ? 2 : 1);
}
