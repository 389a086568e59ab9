import type { Evidence } from '../../model/finding.ts';
import { bandOfTier } from './band.ts';
import { chainOf, codes } from './chain.ts';
import { formerSpan, statedSpan } from './marks.ts';
import type { Ranked } from './post-rank.ts';
import type { TextReading } from './reading.ts';
import type { Abroad } from './region-verdict.ts';
import { originalSpans } from './spans.ts';

/** Other posts that a text names are told up to here. */
const OTHERS = 4;

/** The account's own words, with the parts that count. Spans of the plain text become offsets in the original. */
export function quoteOf(text: TextReading | null, spans: { start: number; end: number }[]): Evidence[] {
  if (!text) return [];
  const apart = originalSpans(text, spans);
  return [
    { id: `rank.from.${text.source}`, quote: text.original, ...(apart.length > 0 && { spans: apart }) },
  ];
}

/**
 * How a level of the ladder came about: the text, then one piece a step (place, organ, post, and what else the text
 * says), then what else must be known of the result. Spans of the steps are offsets in the text of the first piece.
 */
export function claimEvidence(text: TextReading | null, ranked: Ranked): Evidence[] {
  const steps = [...chainOf(text, ranked), ...marksOf(text, ranked)];
  const spans = steps.flatMap((step) => step.spans ?? []).sort((a, b) => a[0] - b[0]);
  const [quote] = quoteOf(text, []);
  const apart = spans.filter(([start], i) => i === 0 || start >= (spans[i - 1]?.[1] ?? 0));
  return [
    ...(quote ? [{ ...quote, ...(apart.length > 0 && { spans: apart }) }] : []),
    ...steps,
    ...rangeOf(ranked),
    ...othersOf(text, ranked),
  ];
}

/** How tier and standing outside the mainland give the band. */
export function tierEvidence(text: TextReading | null, abroad: Abroad): Evidence[] {
  const { tier, standing, spans, former } = abroad;
  return [
    ...quoteOf(text, spans),
    { id: `rank.tier.${tier}` },
    { id: `rank.standing.${standing}` },
    ...(former ? [{ id: 'rank.former', values: { rule: 'N02' } }] : []),
    { id: 'rank.band', values: { band: bandOfTier(tier, standing) } },
  ];
}

/** What the text says besides place, organ and post, and what counts before or beside the rules. */
function marksOf(text: TextReading | null, { claim }: Ranked): Evidence[] {
  const marks: Evidence[] = [];
  if (claim.stated !== null) {
    const spans = statedSpan(text, claim);
    marks.push({ id: 'rank.stated', values: { level: codes([claim.stated]), rule: 'N06' }, ...spans });
  }
  if (claim.former) marks.push({ id: 'rank.former', values: { rule: 'N02' }, ...formerSpan(text, claim) });
  if (claim.seconded) marks.push({ id: 'rank.seconded', values: { rule: 'N03' } });
  return marks;
}

/** Custom varies: every level that it allows. */
function rangeOf({ levels, level }: Ranked): Evidence[] {
  const range = codes([level, ...levels]);
  return range.includes('–') || range.includes(',') ? [{ id: 'rank.range', values: { range } }] : [];
}

/** The other posts (or bodies) that were read, of which the highest counts. */
function othersOf(text: TextReading | null, chosen: Ranked): Evidence[] {
  const same = (text?.ranked ?? []).filter(
    ({ claim }) => claim !== chosen.claim && claim.type === chosen.claim.type && !claim.spoiled,
  );
  const told = new Map<string, Evidence>();
  for (const each of same) {
    const words = wordsOf(each);
    const values = { post: words, level: codes([each.level]), rule: each.rule };
    if (words !== '' && words !== wordsOf(chosen)) told.set(words, { id: 'rank.other', values });
  }
  return [...told.values()].slice(0, OTHERS);
}

/** The post with its organ, or the last organ of the chain, or the place. */
function wordsOf({ reasons }: Ranked): string {
  const last = reasons.at(-1)?.values ?? {};
  const organ = reasons.findLast(({ values }) => values.organ !== undefined)?.values.organ ?? '';
  return last.post === undefined ? (last.organ ?? last.place ?? '') : organ + last.post;
}
