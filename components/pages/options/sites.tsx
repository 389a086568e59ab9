import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';

/** Sites that the user switched off, each with the way back. */
export function Sites({ settings, change }: PageProps) {
  const { t } = useWords();
  return (
    <section class="block" id="sites">
      <h2>{t('options.sites')}</h2>
      <ul>
        {settings.off.map((site) => (
          <li key={site} class="setting line">
            <bdi>{site}</bdi>
            <button
              type="button"
              class="button"
              onClick={() => void change({ off: settings.off.filter((other) => other !== site) })}
            >
              {t('options.sites.on')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
