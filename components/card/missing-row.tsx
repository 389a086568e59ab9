import type { MeasureId, Missing } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Row } from './row.tsx';

interface Props {
  id: MeasureId;
  missing: Missing;
  explain: (id: MeasureId) => void;
}

/** A measure without enough data: one line that says what is missing and what would help. */
export function MissingRow({ id, missing, explain }: Props) {
  const { t } = useWords();
  return (
    <Row id={id} explain={explain}>
      <p class="quiet">{whatIsMissing(id, missing, t)}</p>
    </Row>
  );
}

/**
 * The reasons that mean "no data yet" have their own sentence for each measure, because what helps differs.
 * `needs` is English for developers; only its number is shown.
 */
function whatIsMissing(
  id: MeasureId,
  { missing, needs }: Missing,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (missing === 'not-observed' || missing === 'too-little') {
    const n = Number(/\d+/.exec(needs ?? '')?.[0] ?? 0);
    return n > 0 ? t(`card.needs.${id}`, { n }) : t(`card.missing.${id}`);
  }
  return t(`card.missing.${missing}`);
}
