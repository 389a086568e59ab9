import { useEffect, useState } from 'preact/hooks';
import type { BudgetState } from '../../../utils/messages.ts';
import { Switch } from '../../controls/switch.tsx';
import { useWords } from '../../controls/words.ts';
import { BudgetLine } from '../budget-line.tsx';
import type { PageProps } from '../page.tsx';
import { NumberSetting } from './number-setting.tsx';

/** How much the site may be asked. */
export function Asking({ link, settings, change }: PageProps) {
  const { t } = useWords();
  const [budget, setBudget] = useState<BudgetState | null>(null);
  useEffect(() => {
    link.send('budget', {}).then(setBudget, () => setBudget(null));
  }, [link, settings.requestsPerHour]);
  return (
    <section class="block" id="asking">
      <h2>{t('options.asking')}</h2>
      <p class="quiet">{t('options.asking.about')}</p>
      <NumberSetting
        label={t('options.per-hour')}
        value={settings.requestsPerHour}
        min={1}
        max={60}
        set={(requestsPerHour) => void change({ requestsPerHour })}
      />
      {budget && <BudgetLine budget={budget} />}
      <div class="setting">
        <QuietSwitch settings={settings} change={change} />
      </div>
    </section>
  );
}

/** The switch of the quiet look-ups, with what they are. */
export function QuietSwitch({ settings, change }: Pick<PageProps, 'settings' | 'change'>) {
  const { t } = useWords();
  return (
    <>
      <Switch on={settings.quietLookUps} set={(quietLookUps) => void change({ quietLookUps })}>
        {t('options.quiet')}
      </Switch>
      <p class="quiet">{t('options.quiet.about')}</p>
    </>
  );
}
