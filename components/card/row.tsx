import type { ComponentChildren } from 'preact';
import type { MeasureId } from '../../utils/model/finding.ts';
import { Quiet } from '../controls/quiet.tsx';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';

interface Props {
  id: MeasureId;
  /** Opens the page that tells how this measure is made. */
  explain: (id: MeasureId) => void;
  /** The finding in bold words; absent when there is not enough data. */
  finding?: string;
  /** What the finding rests on, unit by unit. */
  parts?: (string | null | undefined | false)[];
  children?: ComponentChildren;
}

/** One measure: label · finding in bold words · what it rests on in quiet text · one small picture. */
export function Row({ id, explain, finding, parts = [], children }: Props) {
  const { t } = useWords();
  const label = t(`card.label.${id}`);
  return (
    <section class={finding ? 'row' : 'row without'}>
      <h3 class="label">
        <button
          type="button"
          class="link"
          aria-label={t('card.explain', { measure: label })}
          title={t('card.explain', { measure: label })}
          onClick={trusted(() => explain(id))}
        >
          {label}
        </button>
      </h3>
      <div>
        {finding && <Quiet finding={finding} parts={parts} />}
        {children}
      </div>
    </section>
  );
}
