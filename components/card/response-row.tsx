import { isMissing } from '../../utils/model/finding.ts';
import { Bar } from '../charts/bar.tsx';
import { Picture } from '../charts/picture.tsx';
import { useWords } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

/** Below this a bar would promise more than the count holds: words only. */
const ENOUGH_FOR_A_BAR = 20;

/** The share of comments that were answered, in words; as a bar when there are enough of them. */
export function ResponseRow({ view, explain }: RowProps) {
  const { t, f } = useWords();
  const response = view.assessment.response;
  if (isMissing(response)) return <MissingRow id="response" missing={response} explain={explain} />;
  const { rate, interval, medianMinutes, n, answered } = response;
  const finding =
    answered === 0 ? t('card.response.none') : t('card.response.finding', { share: f.percent(rate) });
  return (
    <Row
      id="response"
      explain={explain}
      finding={finding}
      parts={[
        t('card.response.count', { answered, n }),
        f.percents(interval),
        medianMinutes !== null && t('card.response.median', { time: f.minutes(medianMinutes) }),
      ]}
    >
      {n >= ENOUGH_FOR_A_BAR && (
        <Picture class="share" label={`${finding}, ${f.percents(interval)}`}>
          <Bar value={rate} interval={interval} shade="var(--response)" as="fill" />
        </Picture>
      )}
    </Row>
  );
}
