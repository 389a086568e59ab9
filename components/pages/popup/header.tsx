import type { PageState } from '../../../utils/messages.ts';
import { Switch } from '../../controls/switch.tsx';
import { useWords } from '../../controls/words.ts';

interface Props {
  /** null: the active tab is not a site of ours. */
  page: PageState | null;
  on?: boolean;
  toggle?: (on: boolean) => void;
}

/** The product's name and the switch of this site. */
export function Header({ page, on = false, toggle }: Props) {
  const { t } = useWords();
  return (
    <header class="popup-head">
      <h1>{t('popup.name')}</h1>
      {page && toggle && (
        <Switch on={on} set={toggle}>
          <span class="quiet">{t('popup.on-site', { host: page.host })}</span>
        </Switch>
      )}
    </header>
  );
}
