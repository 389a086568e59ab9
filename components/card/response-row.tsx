import { type Answered, isMissing } from '../../utils/model/finding.ts';
import { Bar } from '../charts/bar.tsx';
import { Picture } from '../charts/picture.tsx';
import { Quiet } from '../controls/quiet.tsx';
import { useWords, type Words } from '../controls/words.ts';
import { ResponseMissing } from './response-missing.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';

/** Below this a bar would promise more than the count holds: words only. */
const ENOUGH_FOR_A_BAR = 20;

/** The share of questions that were answered, where enough were seen, else of comments; as a bar when there are enough of them. */
export function ResponseRow({ view, explain }: RowProps) {
  const words = useWords();
  const { t, f } = words;
  const response = view.assessment.response;
  if (isMissing(response)) return <ResponseMissing missing={response} account={view.key} explain={explain} />;
  const { questions, elsewhere } = response;
  const shown = questions ?? response;
  const finding = t(questions ? 'card.response.questions' : 'card.response.comments', counts(shown));
  return (
    <Row id="response" explain={explain} finding={finding} parts={parts(shown, words)}>
      {questions && (
        <Quiet parts={[t('card.response.of-all', counts(response)), f.percents(response.interval)]} />
      )}
      {elsewhere > 0 && <Quiet parts={[t('card.response.elsewhere', { n: elsewhere })]} />}
      {shown.n >= ENOUGH_FOR_A_BAR && (
        <Picture class="share" label={`${finding}, ${f.percents(shown.interval)}`}>
          <Bar value={shown.rate} interval={shown.interval} shade="var(--response)" as="fill" />
        </Picture>
      )}
    </Row>
  );
}

const counts = ({ answered, n }: Answered) => ({ answered, n });

/** The interval of the share, and the delay with its own; few answers have a median, but no interval. */
function parts({ interval, medianMinutes, medianInterval }: Answered, { t, f }: Words) {
  if (medianMinutes === null) return [f.percents(interval)];
  const time = f.minutes(medianMinutes);
  return [
    f.percents(interval),
    medianInterval
      ? t('card.response.median-range', {
          time,
          low: f.minutes(medianInterval[0]),
          high: f.minutes(medianInterval[1]),
        })
      : t('card.response.median', { time }),
  ];
}
