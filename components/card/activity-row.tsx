import { type ActivityFinding, isMissing } from '../../utils/model/finding.ts';
import type { Life } from '../../utils/model/life.ts';
import { Months } from '../charts/months.tsx';
import { Silence } from '../charts/silence.tsx';
import { Year } from '../charts/year.tsx';
import { Quiet } from '../controls/quiet.tsx';
import { useWords, type Words } from '../controls/words.ts';
import { postHref } from './links.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

const SHADES = {
  active: 'var(--ok)',
  slowing: 'var(--slowing)',
  dormant: 'var(--still)',
  'never-used': 'var(--still)',
};

/** A shorter silence is in the picture, and no news. */
const SILENCE_WORTH_WORDS = 30;

/** Active or not, how often, since when; a picture of its months and days, or of how long it has been silent. */
export function ActivityRow({ view, explain }: RowProps) {
  const words = useWords();
  const { t, f } = words;
  const activity = view.assessment.activity;
  if (isMissing(activity)) {
    const until = activity.bound?.activeUntil;
    if (!until) return <MissingRow id="activity" missing={activity} explain={explain} />;
    return (
      <Row id="activity" explain={explain}>
        <Quiet parts={[t('card.activity.until', { date: f.date(until) }), t('needs.activity')]} />
      </Row>
    );
  }
  const { status, lastPostAt, n } = activity;
  const now = Date.parse(view.assessment.asOf);
  const last = lastPostAt && t('card.activity.last', { ago: f.ago(lastPostAt, now) });
  const shows = pictures(view.life);
  const silence = activity.longestSilence;
  return (
    <Row
      id="activity"
      explain={explain}
      finding={t(`activity.${status}`)}
      parts={[
        rate(activity, words),
        activity.bound?.activeUntil
          ? t('card.activity.until', { date: f.date(activity.bound.activeUntil) })
          : last,
        silence &&
          silence.days >= SILENCE_WORTH_WORDS &&
          !silence.ongoing &&
          t('card.activity.silence', { n: silence.days }),
        n > 0 && t('card.posts-seen', { n }),
        view.account.createdAt && t('card.activity.since', { year: view.account.createdAt.slice(0, 4) }),
      ]}
    >
      {view.life && shows.months && <Months life={view.life} />}
      {view.life && shows.year && <Year life={view.life} />}
      {!shows.months && !shows.year && lastPostAt && (
        <Silence
          days={(now - Date.parse(lastPostAt)) / 86_400_000}
          shade={SHADES[status]}
          words={last || ''}
        />
      )}
      <Below view={view} drawn={shows.months || shows.year} />
    </Row>
  );
}

/** "11.4 a week (9.1–13.9)", with the days that it rests on where they are fewer than eight weeks. */
function rate({ status, postsPerWeek, interval, rateDays }: ActivityFinding, { t, f }: Words): string | null {
  // Of an account that is silent, how long it has been so tells more.
  if (postsPerWeek === null || status === 'dormant' || status === 'never-used') return null;
  const number = f.number(postsPerWeek);
  if (!interval) return t('card.activity.weekly', { rate: number });
  const range = { low: f.number(interval[0]), high: f.number(interval[1]) };
  return rateDays === undefined || rateDays >= 56
    ? t('card.activity.weekly-range', { rate: number, ...range })
    : t('card.activity.weekly-days', { rate: number, ...range, n: rateDays });
}

/** A picture of blanks would say less than a line. */
function pictures(life: Life | undefined): { months: boolean; year: boolean } {
  const known = (marks: string, sign: RegExp) => marks.match(sign)?.length ?? 0;
  return {
    months: life !== undefined && life.months.length >= 24 && known(life.months, /[+.]/g) >= 12,
    year: life !== undefined && known(life.days, /\d/g) > 0 && known(life.days, /[\d.]/g) >= 7,
  };
}

/** The way to the last own post, and how to read what is blank. */
function Below({ view, drawn }: Pick<RowProps, 'view'> & { drawn: boolean }) {
  const { t } = useWords();
  const evidence = view.assessment.activity.evidence?.find(({ id }) => id === 'activity.last-post');
  const href = postHref(view.key, evidence?.post);
  const hasBlanks = drawn && `${view.life?.days}${view.life?.months}`.includes('?');
  if (!href && !hasBlanks) return null;
  return (
    <p class="quiet">
      {href && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t('card.activity.see-last')}
        </a>
      )}
      {hasBlanks && <span class="unit">{t('card.activity.blank')}</span>}
    </p>
  );
}
