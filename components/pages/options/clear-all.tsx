import { useState } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';

interface Props {
  link: Link;
  accounts: number;
  cleared: () => void;
}

/** Forgets everything, after a second press that says how much. */
export function ClearAll({ link, accounts, cleared }: Props) {
  const { t } = useWords();
  const [state, set] = useState<'idle' | 'asks' | 'done' | 'failed'>('idle');
  const clear = () =>
    link.send('clearAll', {}).then(
      ({ ok }) => {
        set(ok ? 'done' : 'failed');
        cleared();
      },
      () => set('failed'),
    );
  return (
    <div class="setting">
      {state === 'asks' ? (
        <div role="alertdialog" aria-label={t('options.clear')} aria-describedby="clear-asks">
          <p id="clear-asks">{t('options.clear.asks', { n: accounts })}</p>
          <div class="choices">
            <button type="button" class="button alert" onClick={() => void clear()}>
              {t('options.clear.yes')}
            </button>
            <button type="button" class="button" onClick={() => set('idle')}>
              {t('options.clear.no')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button alert" onClick={() => set('asks')}>
          {t('options.clear')}
        </button>
      )}
      <p class="quiet" role="status">
        {state === 'done' || state === 'failed' ? t(`options.clear.${state}`) : ''}
      </p>
    </div>
  );
}
