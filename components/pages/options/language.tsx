import { useId } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';

/** Each language under its own name, so that everybody finds theirs. */
const LANGUAGES = [
  ['en', 'English'],
  ['zh_CN', '简体中文'],
  ['zh_TW', '繁體中文'],
] as const;

/** The language of badge, card and pages. */
export function Language({ settings, change }: PageProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section class="block" id="language">
      <div class="line setting">
        <h2>
          <label for={id}>{t('options.language')}</label>
        </h2>
        <select
          id={id}
          value={settings.language}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void change({ language: LANGUAGES.find(([code]) => code === chosen)?.[0] ?? '' });
          }}
        >
          <option value="">{t('options.language.browser')}</option>
          {LANGUAGES.map(([code, name]) => (
            <option key={code} value={code} lang={code.replace('_', '-')}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
