import type { Span } from './claim.ts';
import type { TextReading } from './reading.ts';

/** Spans of the plain text as offsets in the original, in order; what overlaps an earlier one is left out. */
export function originalSpans(text: TextReading, spans: Span[]): [start: number, end: number][] {
  const { at } = text.plain;
  const last = at.length - 1;
  const inside = spans.filter((each) => each.start >= 0 && each.end > each.start && each.end <= last);
  const { ends } = text.plain;
  if (ends)
    return apart(
      inside.map(({ start, end }) => [
        Math.min(...at.slice(start, end)),
        Math.max(...ends.slice(start, end)),
      ]),
    );
  const [only] = inside;
  // Most steps have one span, and every account has three steps.
  if (only && inside.length === 1) return [[at[only.start] ?? 0, endOf(text, only.end)]];
  return apart(inside.map(({ start, end }) => [at[start] ?? 0, endOf(text, end)]));
}

function apart(spans: [start: number, end: number][]): [start: number, end: number][] {
  const sorted = spans.sort((a, b) => a[0] - b[0]);
  return sorted.filter(([start], i) => i === 0 || start >= (sorted[i - 1]?.[1] ?? 0));
}

/** The end, in the original, of the character before `end`: silent characters behind it are left out. */
function endOf({ plain, original }: TextReading, end: number): number {
  const start = plain.at[end - 1] ?? 0;
  const char = original.codePointAt(start) ?? 0;
  return start + (char > 0xffff ? 2 : 1);
}
