import type { Check } from '../../../utils/draft/check.ts';
import { Bar } from '../../charts/bar.tsx';
import { Picture } from '../../charts/picture.tsx';
import { Quiet } from '../../controls/quiet.tsx';
import { useWords } from '../../controls/words.ts';
import { useSettled } from './use-check.ts';

/** Where the words of the scale change. */
const TICKS = [0.1, 0.3, 0.5, 0.7];

/** The score in words and as a place on the scale; read out when the typing pauses. */
export function Result({ check }: { check: Check }) {
  const { t } = useWords();
  const said = sentence(check, t);
  const settled = useSettled(said);
  return (
    <section class="block draft-result">
      <h2>{t('draft.result')}</h2>
      {check.state === 'scored' ? (
        <>
          <Quiet
            finding={t('draft.score', { score: check.score })}
            parts={[
              t(`draft.scale.${check.words}`),
              t(`draft.size.${check.language}`, { n: check.size }),
              t('draft.found', { n: check.hits.length }),
            ]}
          />
          <Picture class="scale" label={said}>
            <Bar
              value={check.score / 100}
              interval={[check.score / 100, check.score / 100]}
              shade="var(--jargon)"
              as="needle"
              ticks={TICKS}
            />
            <div class="scale-words" aria-hidden="true">
              <span>{t('card.jargon.plain')}</span>
              <span>{t('draft.scale.formula')}</span>
            </div>
          </Picture>
        </>
      ) : (
        <p class="quiet">{said}</p>
      )}
      <p class="seen-by-readers-only" role="status">
        {settled}
      </p>
    </section>
  );
}

function sentence(check: Check, t: ReturnType<typeof useWords>['t']): string {
  if (check.state === 'scored') {
    return t('draft.score.label', { score: check.score, words: t(`draft.scale.${check.words}`) });
  }
  if (check.state === 'short') return t(`draft.short.${check.language}`, { least: check.least });
  return t(`draft.${check.state}`);
}
