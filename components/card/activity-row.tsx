import { isMissing } from '../../utils/model/finding.ts';
import { Months } from '../charts/months.tsx';
import { Silence } from '../charts/silence.tsx';
import { useWords } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

const SHADES = {
  active: 'var(--ok)',
  slowing: 'var(--slowing)',
  dormant: 'var(--still)',
  'never-used': 'var(--still)',
};

/** Active or not, how often, since when; the months when they are known, else how long the silence is. */
export function ActivityRow({ view, explain }: RowProps) {
  const { t, f } = useWords();
  const activity = view.assessment.activity;
  if (isMissing(activity)) return <MissingRow id="activity" missing={activity} explain={explain} />;
  const { status, lastPostAt, postsPerWeek, n } = activity;
  const now = Date.parse(view.assessment.asOf);
  const last = lastPostAt && t('card.activity.last', { ago: f.ago(lastPostAt, now) });
  return (
    <Row
      id="activity"
      explain={explain}
      finding={t(`activity.${status}`)}
      parts={[
        postsPerWeek !== null && t('card.activity.weekly', { rate: f.number(postsPerWeek) }),
        last,
        n > 0 && t('card.posts-seen', { n }),
        view.account.createdAt && t('card.activity.since', { year: view.account.createdAt.slice(0, 4) }),
      ]}
    >
      {view.months ? (
        <Months months={view.months} asOf={view.assessment.asOf} />
      ) : (
        lastPostAt && (
          <Silence
            days={(now - Date.parse(lastPostAt)) / 86_400_000}
            shade={SHADES[status]}
            words={last || ''}
          />
        )
      )}
    </Row>
  );
}
