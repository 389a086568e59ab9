import type { CheckView } from '../../utils/messages.ts';
import { CopyCase } from '../controls/copy-case.tsx';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';

/** What the user's own check says: a share with a real two-sided interval, and what it rests on. */
export function CheckResult({ check: { result, judged, of, counts, at, line } }: { check: CheckView }) {
  const { t, f } = useWords();
  return (
    <div class="result">
      <Quiet
        finding={result ? t('card.check.result', { share: f.percent(result.share) }) : t('card.check.none')}
        parts={[
          result && f.percents(result.interval),
          t('card.check.judged', { judged, of }),
          counts.unknown > 0 && t('card.check.cannot', { n: counts.unknown }),
          f.date(at),
        ]}
      />
      <CopyCase row={line} words="card.check" />
    </div>
  );
}
