import type { Evidence, FollowersFinding } from '../../model/finding.ts';
import type { FollowersSample } from '../../model/observation.ts';
import type { Burst } from './burst.ts';
import { LIST_EVIDENCE, listEvidence } from './list-evidence.ts';

/** Every evidence id that this measure can give; each has its sentence in locales/. */
export const FOLLOWERS_EVIDENCE = [
  'followers.sample',
  'followers.sample-of',
  'followers.order-newest',
  'followers.order-largest',
  'followers.order-unknown',
  'followers.filtered',
  ...LIST_EVIDENCE,
  'followers.unusable',
  'followers.flagged',
  'followers.allowance',
  'followers.cannot-tell',
  'followers.range',
  'followers.other-kinds',
  'followers.no-model',
  'followers.burst',
  'followers.burst-day',
  'followers.burst-series',
  'followers.caution',
] as const;
type Id = (typeof FOLLOWERS_EVIDENCE)[number];

/** What the evidence tells besides the counted facts. */
export interface Told {
  sample: FollowersSample;
  /** The list in its other order, where that was seen. */
  otherEnd: FollowersSample | null | undefined;
  /** Usable rows. */
  n: number;
  total: number | null;
  burst: Burst | null;
  model: Pick<FollowersFinding, 'atLeast' | 'range'> & {
    /** Rows that look empty to the model. */
    flagged: number;
    /** Real accounts of 100 that it may take for empty ones. */
    allowance: number;
  };
}

const percent = (share: number) => Math.round(100 * share);

/** What was seen, what the model makes of it, what it cannot tell, and the caution that belongs to all of it. */
export function explain({ sample, otherEnd, n, total, burst, model }: Told): Evidence[] {
  const facts: Evidence[] = [];
  const say = (id: Id, values?: Evidence['values']) => facts.push({ id, ...(values && { values }) });
  if (total === null) say('followers.sample', { n });
  else say('followers.sample-of', { n, total });
  say(`followers.order-${sample.order}`);
  if (sample.filtered === true) say('followers.filtered');
  facts.push(...listEvidence(sample, otherEnd));
  const unusable = sample.rows.length - n;
  if (unusable > 0) say('followers.unusable', { n: unusable });
  if (burst) {
    const { fact, days, from, inSeries } = burst;
    say(days === 1 ? 'followers.burst-day' : 'followers.burst', {
      count: fact.count,
      of: fact.n,
      days,
      from,
    });
    if (inSeries) say('followers.burst-series');
  }
  if (model.atLeast === null) say('followers.no-model');
  else {
    say('followers.flagged', { count: model.flagged, of: n });
    say('followers.allowance', { percent: percent(model.allowance) });
    if (model.atLeast === 0) say('followers.cannot-tell');
    const [low = 0, high = 1] = model.range ?? [];
    say('followers.range', { low: percent(low), high: percent(high) });
    say('followers.other-kinds');
  }
  say('followers.caution');
  return facts;
}
