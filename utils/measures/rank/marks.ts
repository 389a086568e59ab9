import words from '../../../assets/rank/words.json' with { type: 'json' };
import { plainWord } from '../../text/normalise.ts';
import type { Claim, Span } from './claim.ts';
import type { TextReading } from './reading.ts';
import { originalSpans } from './spans.ts';
import { STATED } from './tables.ts';

type Spans = { spans?: [start: number, end: number][] };

const FORMER = `${words.marks.former} ${words.marks.retired}`.split(' ').map(plainWord);
const DEPUTY = ['常务副', '第一副', '副'];

/** Where the text says that the post is a former one: the nearest such word before it, or after it. */
export function formerSpan(text: TextReading | null, claim: Claim): Spans {
  return text ? nearest(text, claim, FORMER) : {};
}

/** Where the text states the level that counts. */
export function statedSpan(text: TextReading | null, claim: Claim): Spans {
  if (!text) return {};
  const stated = Object.entries(STATED).filter(([, level]) => level === claim.stated);
  return nearest(
    text,
    claim,
    stated.map(([word]) => plainWord(word)),
  );
}

/** A deputy's post with the word that makes it one: 副市长, not 市长. */
export function withDeputy(text: TextReading, claim: Claim, span: Span): Span {
  if (claim.deputy === 'no') return span;
  const before = text.plain.text.slice(0, span.start);
  const deputy = DEPUTY.find((word) => before.endsWith(word)) ?? '';
  return { start: span.start - deputy.length, end: span.end };
}

/** The longest of the words that stands nearest to the claim. */
function nearest(text: TextReading, claim: Claim, candidates: string[]): Spans {
  const all = text.plain.text;
  const found = candidates.flatMap((word) =>
    [all.lastIndexOf(word, claim.start), all.indexOf(word, claim.start)]
      .filter((start) => start >= 0)
      .map((start) => ({ start, end: start + word.length })),
  );
  const away = ({ start, end }: Span) =>
    end <= claim.start ? claim.start - end : Math.max(0, start - claim.end);
  const [best] = found.sort((a, b) => away(a) - away(b) || b.end - b.start - (a.end - a.start));
  const spans = best ? originalSpans(text, [best]) : [];
  return spans.length > 0 ? { spans } : {};
}
