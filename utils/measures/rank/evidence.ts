import type { Evidence } from '../../model/finding.ts';
import type { Ranked } from './post-rank.ts';
import type { TextReading } from './reading.ts';

/** The account's own words, with the parts that count. Spans of the plain text become offsets in the original. */
export function quoteOf(text: TextReading | null, spans: { start: number; end: number }[]): Evidence[] {
  if (!text) return [];
  const { at } = text.plain;
  const last = at.length - 1;
  const original = spans
    .filter((each) => each.end > each.start && each.end <= last)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): [number, number] => [at[start] ?? 0, endOf(text, end)]);
  const apart = original.filter(([start], i) => i === 0 || start >= (original[i - 1]?.[1] ?? 0));
  return [
    { id: `rank.from.${text.source}`, quote: text.original, ...(apart.length > 0 && { spans: apart }) },
  ];
}

/** The end, in the original, of the character before `end`: silent characters behind it are left out. */
function endOf({ plain, original }: TextReading, end: number): number {
  const start = plain.at[end - 1] ?? 0;
  const char = original.codePointAt(start) ?? 0;
  return start + (char > 0xffff ? 2 : 1);
}

/** How the rank came about, one line a step: the place, the organ, the post, and what else the text says. */
export function ruleEvidence({ reasons, claim }: Ranked): Evidence[] {
  const lines: Evidence[] = reasons.map(({ id, values }) => ({ id: `rank.${id}`, values }));
  if (claim.stated !== null) lines.push({ id: 'rank.stated' });
  if (claim.former) lines.push({ id: 'rank.former' });
  if (claim.seconded) lines.push({ id: 'rank.seconded' });
  return lines;
}
