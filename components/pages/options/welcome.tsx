import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';
import { QuietSwitch } from './asking.tsx';

const PRIVACY = ['1', '2', '3', '4', '5'] as const;

/** The first run: what Weiguan does, what the quiet look-ups are, and privacy in five lines. */
export function Welcome({ settings, change, done }: PageProps & { done: () => void }) {
  const { t } = useWords();
  return (
    <section class="block welcome" id="welcome">
      <h2>{t('options.welcome')}</h2>
      <p>{t('options.welcome.what')}</p>
      <p>{t('options.welcome.how')}</p>
      <h3>{t('options.welcome.quiet')}</h3>
      <div>
        <QuietSwitch settings={settings} change={change} />
      </div>
      <h3>{t('options.welcome.privacy')}</h3>
      <ul>
        {PRIVACY.map((line) => (
          <li key={line}>{t(`options.privacy.${line}`)}</li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" class="button main" onClick={done}>
          {t('options.welcome.done')}
        </button>
      </div>
    </section>
  );
}
