import { Switch } from '../../controls/switch.tsx';
import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';

const MEASURES = ['rank', 'activity', 'followers', 'jargon', 'response'] as const;

/** Which measures badge and card show. */
export function Shown({ settings, change }: PageProps) {
  const { t } = useWords();
  return (
    <section class="block" id="shown">
      <h2>{t('options.shown')}</h2>
      {MEASURES.map((id) => (
        <div class="setting" key={id}>
          <Switch on={settings.show[id]} set={(on) => void change({ show: { ...settings.show, [id]: on } })}>
            {t(`card.label.${id}`)}
            <br />
            <span class="quiet">{t(`options.shown.${id}`)}</span>
          </Switch>
        </div>
      ))}
    </section>
  );
}
