import type { Translate } from '../../utils/i18n/translate.ts';
import type { MeasureEnd, MeasureStep } from '../../utils/page/ask.ts';
import type { Formats } from '../controls/formats.ts';
import { useWords } from '../controls/words.ts';
import type { Measuring } from './measuring.ts';

/** What *Measure now* is doing, or how it ended, in one calm sentence. Read out when it changes. */
export function Report({ measuring }: { measuring: Measuring }) {
  const { t, f } = useWords();
  if (measuring.state === 'idle') return <div role="status" />;
  if (measuring.state === 'ended') {
    return (
      <div class="report" role="status">
        <p class="quiet">{endInWords(measuring.end, t, f, Date.now())}</p>
      </div>
    );
  }
  const { step } = measuring;
  const share = step && step.total > 0 ? (step.total - step.left) / step.total : 0;
  return (
    <div class="report" role="status">
      <div class="track" aria-hidden="true">
        <i style={{ width: `${Math.max(4, share * 100)}%` }} />
      </div>
      <p class="quiet">{stepInWords(step, t)}</p>
    </div>
  );
}

/** "2 of 6 · waits 3 s so that the site is not burdened". */
function stepInWords(step: MeasureStep | null, t: Translate): string {
  if (!step) return t('card.measure.starting');
  // While a step is asked it counts as the one under way; after its answer `left` is already lower.
  const at = Math.min(step.total, step.total - step.left + (step.phase === 'ask' ? 1 : 0));
  const place = t('card.measure.place', { at, total: step.total });
  if (step.phase !== 'wait') return `${place} · ${t('card.measure.asking')}`;
  return `${place} · ${t('card.measure.waiting', { seconds: Math.ceil(step.ms / 1000) })}`;
}

function endInWords(end: MeasureEnd | 'cancelled', t: Translate, f: Formats, now: number): string {
  if (typeof end === 'string') return t(`card.measure.${end}`);
  if ('stopped' in end) {
    return t('card.measure.stopped', { time: f.clock(end.stopped.until, now), sign: end.stopped.sign });
  }
  const { until } = end.refused;
  return until ? t('card.measure.refused', { time: f.clock(until, now) }) : t('card.measure.refused-now');
}
