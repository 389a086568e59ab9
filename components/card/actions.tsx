import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../utils/messages.ts';
import type { OwnWord } from '../../utils/model/correction.ts';
import type { MeasureId } from '../../utils/model/finding.ts';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';
import { type Measure, useMeasuring } from './measuring.ts';
import { Report } from './report.tsx';
import { WrongForm } from './wrong-form.tsx';

export interface ActionProps {
  view: AccountView;
  /** Absent where nothing can be asked: only a page of the site itself can ask the site. */
  measure?: Measure | undefined;
  /** Findings changed: read them again. */
  measured: () => void;
  correct: (word: OwnWord | null) => Promise<void>;
  explain: (id: MeasureId) => void;
}

/** Measure now · This is wrong · How is this made? */
export function Actions({ view, measure, measured, correct, explain }: ActionProps) {
  const { t } = useWords();
  const [wrong, setWrong] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !wrong) opener.current?.focus();
    wasOpen.current = wrong;
  }, [wrong]);
  const { measuring, start, cancel } = useMeasuring(measure, measured);
  const busy = measuring.state === 'busy';
  return (
    <footer class="foot">
      <Report measuring={measuring} />
      {wrong ? (
        <WrongForm view={view} save={correct} close={() => setWrong(false)} />
      ) : (
        <div class="actions">
          {measure && (
            <button type="button" class="link" onClick={trusted(busy ? cancel : start)}>
              {t(busy ? 'card.measure.cancel' : 'card.measure')}
            </button>
          )}
          <button type="button" class="link" ref={opener} onClick={() => setWrong(true)}>
            {t('card.wrong')}
          </button>
          <button type="button" class="link" onClick={trusted(() => explain('rank'))}>
            {t('card.how')}
          </button>
        </div>
      )}
    </footer>
  );
}
