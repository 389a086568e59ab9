import { useState } from 'preact/hooks';
import { trusted } from './trusted.ts';
import { useWords } from './words.ts';

interface Props {
  row: string;
  /** Where the words stand in locales/: a correction as a row of the case file, or a spot check. */
  words?: 'card.case' | 'card.check';
}

/** Puts what the user made on the clipboard as one line; where the browser refuses, shows it to be copied. */
export function CopyCase({ row, words = 'card.case' }: Props) {
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
        {t(`${words}.copy`)}
      </button>{' '}
      <span class="quiet" role="status">
        {state !== 'idle' && t(`${words}.${state}`)}
      </span>
      {state === 'refused' && (
        <textarea
          readOnly
          aria-label={t(`${words}.row`)}
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
