import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';

interface Props {
  on: boolean;
  set: (on: boolean) => void;
  draft: () => void;
}

/** Marks phrases in the posts of this site, or no longer; and the way to the page for a text of one's own. */
export function MarksLine({ on, set, draft }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="marks">
      <Switch on={on} set={set} describedBy={id} byUserOnly>
        {t('highlight.switch')}
      </Switch>
      <span id={id} class="seen-by-readers-only">
        {t('highlight.about')}
      </span>
      <button type="button" class="link" onClick={trusted(draft)}>
        {t('draft.title')}
      </button>
    </div>
  );
}
