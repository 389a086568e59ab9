import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { useWords } from '../controls/words.ts';

interface Props {
  on: boolean;
  /** Absent outside of a page of the site: the popup has a switch of its own. */
  set?: ((on: boolean) => void) | undefined;
}

/** Marks phrases in the posts of this site, or no longer. */
export function MarksSwitch({ on, set }: Props) {
  const { t } = useWords();
  const id = useId();
  if (!set) return null;
  return (
    <div class="marks">
      <Switch on={on} set={set} describedBy={id} byUserOnly>
        {t('highlight.switch')}
      </Switch>
      <span id={id} class="seen-by-readers-only">
        {t('highlight.about')}
      </span>
    </div>
  );
}
