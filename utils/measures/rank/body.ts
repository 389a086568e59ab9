import type { OrganRef } from './claim.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { baseOf, type Ruling, type Step, UNKNOWN } from './tables.ts';

/** One step of the reasoning: a message below `evidence.rank.`, with the words that it speaks of. */
export interface Reason {
  id: string;
  values: Record<string, string>;
  spans: { start: number; end: number }[];
  /** Levels that follow from the words up to here, the best first. */
  reached?: Step[];
}

/** The rank of the body that a claim speaks of. */
export interface Body extends Ruling {
  /** The body is the jurisdiction itself: its party committee, government, congress. */
  apex: boolean;
  group: string;
  /** Rank of its head in person, where that is another one than the body's. */
  headRank: Step;
  place: Jurisdiction | null;
  organ: OrganRef | null;
  reasons: Reason[];
}

export const APEX = new Set(['party', 'government', 'congress', 'cppcc']);

/** The jurisdiction itself as a body: its head's rank B(J). */
export function government(place: Jurisdiction): Body {
  const base = merge(place.kinds.map(baseOf));
  const kind = place.kinds[0] ?? 'zone';
  const reason: Reason = {
    id: `place.${place.kinds.length > 1 ? 'open' : kind}`,
    values: { place: place.name, rule: base.rule },
    spans: place.spans,
    reached: stepsOf(base),
  };
  return {
    ...base,
    apex: true,
    group: 'government',
    headRank: UNKNOWN,
    place,
    organ: null,
    reasons: [reason],
  };
}

/** Writes beside the newest reason what the body has reached with it, so that the way there can be told step by step. */
export function reached(body: Body): Body {
  const last = body.reasons.at(-1);
  if (!last || last.reached) return body;
  return { ...body, reasons: [...body.reasons.slice(0, -1), { ...last, reached: stepsOf(body) }] };
}

/** The best level and every other that custom allows. */
export function stepsOf({ level, levels }: Ruling): Step[] {
  return levels[0] === level ? levels : [...new Set([level, ...levels])];
}

/** 共青团, 国家海洋局 …: a name that only leads up to a place and the organ there. */
export function lead(organ: OrganRef): Body {
  const none = { rule: '', level: UNKNOWN, certainty: 'certain' as const, levels: [UNKNOWN] };
  return { ...none, apex: false, group: organ.group, headRank: UNKNOWN, place: null, organ, reasons: [] };
}

/** Several kinds of place are possible: the levels of all, the most likely first, and no certainty. */
export function merge(rulings: Ruling[]): Ruling {
  const [first, ...others] = rulings;
  if (!first) return { rule: 'B12', level: UNKNOWN, certainty: 'uncertain', levels: [UNKNOWN] };
  if (others.every((each) => each.level === first.level)) return first;
  return { ...first, certainty: 'uncertain', levels: [...new Set(rulings.flatMap((each) => each.levels))] };
}
