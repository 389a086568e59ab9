import { useId, useState } from 'preact/hooks';
import { hitsOf } from '../../../utils/draft/check.ts';
import { type MarkUp, markedUp } from '../../../utils/draft/marked-up.ts';
import { Switch } from '../../controls/switch.tsx';
import { useWords } from '../../controls/words.ts';
import type { Checked } from './use-check.ts';

/** Puts the draft with its marks on the clipboard, as text. Where the browser refuses, shows it to be copied by hand. */
export function Copy({ checked: { text, check } }: { checked: Checked }) {
  const { t } = useWords();
  const id = useId();
  const [as, setAs] = useState<MarkUp>('brackets');
  const [withPlain, setWithPlain] = useState(true);
  const [state, set] = useState<'idle' | 'copied' | 'refused'>('idle');
  const marked = () => markedUp(text, hitsOf(check), as, withPlain);
  const copy = () =>
    write(marked()).then(
      () => set('copied'),
      () => set('refused'),
    );
  if (!('hits' in check)) return null;
  return (
    <section class="block">
      <h2>{t('draft.copy')}</h2>
      <div class="setting line">
        <label for={id}>{t('draft.copy.as')}</label>
        <select id={id} value={as} onChange={(event) => setAs(event.currentTarget.value as MarkUp)}>
          {(['brackets', 'markdown'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`draft.copy.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="setting">
        <Switch on={withPlain} set={setWithPlain}>
          {t('draft.copy.with-plain')}
        </Switch>
      </div>
      <p class="setting">
        <button type="button" class="button main" onClick={() => void copy()}>
          {t('draft.copy')}
        </button>{' '}
        <span class="quiet" role="status">
          {state !== 'idle' && t(`draft.copy.${state}`)}
        </span>
      </p>
      {state === 'refused' && (
        <textarea
          readOnly
          rows={6}
          aria-label={t('draft.copy.text')}
          value={marked()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </section>
  );
}

/** There is no clipboard in some browsers; then this rejects. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
