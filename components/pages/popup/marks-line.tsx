import { useId } from 'preact/hooks';
import { Switch } from '../../controls/switch.tsx';
import { useWords } from '../../controls/words.ts';

/** The switch for the marks in the posts of this site, with what they mean while they are on. */
export function MarksLine({ on, set }: { on: boolean; set: (on: boolean) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="popup-marks">
      <Switch on={on} set={set} describedBy={id}>
        {t('highlight.switch')}
      </Switch>
      <p id={id} class={on ? 'quiet' : 'seen-by-readers-only'}>
        {t('highlight.about')}
      </p>
    </div>
  );
}
