import { useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { useWords } from './words.ts';

/** Puts a correction as a row of the case file on the clipboard; where the browser refuses, shows it to be copied. */
export function CopyCase({ row }: { row: string }) {
  const { t } = useWords();
  const [state, set] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = () =>
    write(row).then(
      () => set('copied'),
      () => set('refused'),
    );
  return (
    <div class="copy">
      <button type="button" class="link" onClick={trusted(() => void copy())}>
        {t('card.case.copy')}
      </button>{' '}
      <span class="quiet" role="status">
        {state !== 'idle' && t(`card.case.${state}`)}
      </span>
      {state === 'refused' && (
        <textarea
          readOnly
          aria-label={t('card.case.row')}
          value={row}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

/** There is no clipboard on insecure pages and in some browsers; then this rejects. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
