import type { Translate } from '../../i18n/translate.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Digest } from '../../model/digest.ts';
import { isMissing } from '../../model/finding.ts';

const DAY = 86_400_000;

/** Below so many posts a week a rate says less than the date of the last post. */
const WORTH_A_RATE = 0.5;

export function activityPart({ activity, asOf }: Assessment, t: Translate): Digest['activity'] {
  if (isMissing(activity)) return undefined;
  const { status: mark, lastPostAt, postsPerWeek } = activity;
  if (mark === 'never-used') return { mark, text: t('badge.activity.never-used') };
  const days = lastPostAt ? Math.floor((Date.parse(asOf) - Date.parse(lastPostAt)) / DAY) : null;
  if (mark === 'active' && postsPerWeek !== null && postsPerWeek >= WORTH_A_RATE) {
    const rate = postsPerWeek < 10 ? Math.round(postsPerWeek * 10) / 10 : Math.round(postsPerWeek);
    return { mark, text: t('badge.activity.rate', { n: rate }) };
  }
  if (days === null) return { mark, text: t(`badge.activity.${mark}`) };
  return { mark, text: days < 1 ? t('badge.activity.today') : t('badge.activity.days', { n: days }) };
}

/**
 * The ring means one thing: "at least so many look empty". Where there is no model for the site, the words tell the fact that says most of
 * empty accounts, and nothing is drawn.
 */
export function followersPart({ followers }: Assessment, t: Translate): Digest['followers'] {
  if (isMissing(followers)) return undefined;
  const { atLeast, n, facts } = followers;
  if (atLeast !== null && percent(atLeast) >= 1) {
    return { share: atLeast, text: t('badge.followers.at-least', { percent: percent(atLeast), n }) };
  }
  const fact = facts.find(({ id }) => id === 'few-posts');
  // "At least 0 %" says nothing.
  if (!fact || percent(fact.interval[0]) < 1) return undefined;
  const values = { percent: percent(fact.interval[0]), n: fact.n };
  return { share: null, text: t('badge.followers.few-posts', values) };
}

export function jargonPart({ jargon }: Assessment, t: Translate): Digest['jargon'] {
  if (isMissing(jargon)) return undefined;
  const { score, interval, n } = jargon;
  const [low, high] = interval.map(Math.round) as [number, number];
  return { score, text: t('badge.jargon', { score: Math.round(score), low, high, n }) };
}

export function responsePart({ response }: Assessment, t: Translate): Digest['response'] {
  if (isMissing(response)) return undefined;
  // A question waits for an answer; a comment may not. Where enough questions were seen, they speak, as in the card.
  const { rate, interval, answered, n, medianMinutes } = response.questions ?? response;
  const values = {
    percent: Math.round(rate * 100),
    low: percent(interval[0]),
    high: Math.ceil(interval[1] * 100 - 1e-9),
    answered,
    n,
  };
  const text = t(response.questions ? 'badge.response.questions' : 'badge.response', values);
  const delay = medianMinutes === null ? '' : t('badge.response.delay', { time: duration(medianMinutes, t) });
  return { short: t('badge.response.short', values), text: text + delay };
}

/** A share in whole percent, rounded down: a lower bound must not be rounded up. */
function percent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

function duration(minutes: number, t: Translate): string {
  if (minutes < 90) return t('badge.minutes', { n: Math.round(minutes) });
  if (minutes < 48 * 60) return t('badge.hours', { n: Math.round(minutes / 60) });
  return t('badge.days', { n: Math.round(minutes / 1440) });
}
