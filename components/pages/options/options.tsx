import { useState } from 'preact/hooks';
import type { Settings } from '../../../utils/settings.ts';
import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';
import { Asking } from './asking.tsx';
import { Corrections } from './corrections.tsx';
import { Kept } from './kept.tsx';
import { Language } from './language.tsx';
import { Saved, type SavedState } from './saved.tsx';
import { Shown } from './shown.tsx';
import { Sites } from './sites.tsx';
import { Welcome } from './welcome.tsx';

/** Everything that the user may set. Each change is kept at once, and the page says so. */
export function Options({ link, settings, change }: PageProps) {
  const { t } = useWords();
  const [saved, setSaved] = useState<SavedState>({ times: 0, state: 'none' });
  const [welcome, setWelcome] = useState(!settings.welcomed || location.hash === '#welcome');
  const keep = async (some: Partial<Settings>) => {
    try {
      await change(some);
      setSaved(({ times }) => ({ times: times + 1, state: 'saved' }));
    } catch {
      setSaved(({ times }) => ({ times: times + 1, state: 'failed' }));
    }
  };
  const props = { link, settings, change: keep };
  return (
    <main class="sheet">
      <header>
        <h1>{t('options.title')}</h1>
        <button
          type="button"
          class="link"
          onClick={() => void link.send('openPage', { page: 'draft', hash: '' })}
        >
          {t('draft.title')}
        </button>
        {!welcome && (
          <button type="button" class="link quiet" onClick={() => setWelcome(true)}>
            {t('options.welcome.again')}
          </button>
        )}
      </header>
      {welcome && (
        <Welcome
          {...props}
          done={() => {
            setWelcome(false);
            if (!settings.welcomed) void keep({ welcomed: true });
          }}
        />
      )}
      <Shown {...props} />
      <Asking {...props} />
      <Language {...props} />
      {settings.off.length > 0 && <Sites {...props} />}
      <Kept {...props} />
      <Corrections link={link} />
      <Saved saved={saved} />
    </main>
  );
}
