import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { hitsOf, MOST_READ } from '../../../utils/draft/check.ts';
import { useWords } from '../../controls/words.ts';
import { Mirror } from './mirror.ts';
import type { Checked } from './use-check.ts';

interface Props {
  text: string;
  write: (text: string) => void;
  checked: Checked;
  /** The text box, for those who select in it. */
  box: RefObject<HTMLTextAreaElement | null>;
}

/** The text box, and behind it the same text with its phrases marked. */
export function Editor({ text, write, checked, box }: Props) {
  const { t } = useWords();
  const id = useId();
  const behind = useRef<HTMLDivElement>(null);
  const mirror = useRef<Mirror | null>(null);
  const empty = () => {
    write('');
    box.current?.focus();
  };
  useLayoutEffect(() => {
    if (behind.current) mirror.current ??= new Mirror(behind.current);
    mirror.current?.write(text);
  }, [text]);
  useLayoutEffect(() => {
    if (checked.text === box.current?.value) mirror.current?.mark(hitsOf(checked.check));
  }, [checked, box]);
  return (
    <section class="block">
      <h2>
        <label for={id}>{t('draft.label')}</label>
      </h2>
      <div class="draft-box">
        <div class="draft-page">
          <div class="draft-behind" ref={behind} aria-hidden="true" />
          <textarea
            id={id}
            ref={box}
            aria-describedby={`${id}-legend`}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </div>
      </div>
      <p id={`${id}-legend`} class="quiet">
        {t('draft.legend')}
      </p>
      {text.length > MOST_READ && <p class="quiet">{t('draft.long', { most: MOST_READ })}</p>}
      {text !== '' && (
        <p class="setting">
          <button type="button" class="button" onClick={empty}>
            {t('draft.clear')}
          </button>
        </p>
      )}
    </section>
  );
}
