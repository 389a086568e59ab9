import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../../../utils/messages.ts';
import { Quiet } from '../../controls/quiet.tsx';
import { useWords } from '../../controls/words.ts';
import type { PageProps } from '../page.tsx';
import { ClearAll } from './clear-all.tsx';
import { ExportAll } from './export-all.tsx';
import { NumberSetting } from './number-setting.tsx';

/** What is kept in this browser: how much, for how long, and the ways to take it along or away. */
export function Kept({ link, settings, change }: PageProps) {
  const { t, f } = useWords();
  const [storage, setStorage] = useState<StorageState | null>(null);
  const count = useCallback(() => {
    link.send('storage', {}).then(setStorage, () => setStorage(null));
  }, [link]);
  useEffect(count, [count]);
  return (
    <section class="block" id="kept">
      <h2>{t('options.kept')}</h2>
      {storage && (
        <Quiet
          parts={[
            t('options.kept.accounts', { n: storage.accounts }),
            t('options.kept.rows', { n: storage.rows }),
            f.bytes(storage.bytes),
          ]}
        />
      )}
      {storage && !storage.durable && <p class="quiet">{t('popup.not-durable')}</p>}
      <NumberSetting
        label={t('options.kept.posts')}
        value={settings.postsPerAccount}
        min={20}
        max={1000}
        set={(postsPerAccount) => void change({ postsPerAccount })}
      />
      <NumberSetting
        label={t('options.kept.max-accounts')}
        value={settings.maxAccounts}
        min={100}
        max={100_000}
        set={(maxAccounts) => void change({ maxAccounts })}
      />
      <NumberSetting
        label={t('options.kept.megabytes')}
        value={settings.maxMegabytes}
        min={5}
        max={2000}
        set={(maxMegabytes) => void change({ maxMegabytes })}
      />
      <p class="quiet">{t('options.kept.about')}</p>
      <ExportAll link={link} />
      <ClearAll link={link} accounts={storage?.accounts ?? 0} cleared={count} />
    </section>
  );
}
