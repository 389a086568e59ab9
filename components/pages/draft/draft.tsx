import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';
import { Copy } from './copy.tsx';
import { Editor } from './editor.tsx';
import { Kinds } from './kinds.tsx';
import { Phrases } from './phrases.tsx';
import { Result } from './result.tsx';
import { useCheck } from './use-check.ts';

/** Checks a text of the user's own while it is typed. All of it happens in this tab; nothing is sent or kept. */
export function Draft() {
  const { t } = useWords();
  const [text, write] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const checked = useCheck(text);
  const select = (start: number, end: number) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <main class="sheet draft">
      <header>
        <h1>{t('draft.title')}</h1>
        <p class="quiet">{t('draft.intro')}</p>
      </header>
      <div class="draft-columns">
        <Editor text={text} write={write} checked={checked} box={box} />
        <div>
          <Result check={checked.check} />
          <Phrases checked={checked} select={select} />
          <Kinds check={checked.check} />
          <Copy checked={checked} />
        </div>
      </div>
    </main>
  );
}
