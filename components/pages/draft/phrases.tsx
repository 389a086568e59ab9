import { useMemo } from 'preact/hooks';
import { byPhrase, type Repeated } from '../../../utils/draft/by-phrase.ts';
import { hitsOf } from '../../../utils/draft/check.ts';
import { hintLines } from '../../../utils/phrases/hint-lines.ts';
import { isolated, undirected } from '../../controls/outside.ts';
import { useWords } from '../../controls/words.ts';
import { nameOf } from './looks.ts';
import type { Checked } from './use-check.ts';

interface Props {
  checked: Checked;
  /** Selects [start, end) in the text box. */
  select: (start: number, end: number) => void;
}

/** So many are listed; a reader who wants more has the marks in the text. */
const LISTED = 60;

/** Each phrase once, with what could be said instead. A press shows where it stands. */
export function Phrases({ checked, select }: Props) {
  const { t } = useWords();
  const phrases = useMemo(() => byPhrase(checked.text, hitsOf(checked.check)), [checked]);
  if (!('hits' in checked.check)) return null;
  return (
    <section class="block">
      <h2>{t('draft.list')}</h2>
      {phrases.length === 0 && <p class="quiet">{t('draft.list.none')}</p>}
      <ul class="draft-phrases">
        {phrases.slice(0, LISTED).map((one) => (
          <Phrase key={one.words} one={one} select={select} />
        ))}
      </ul>
      {phrases.length > LISTED && <p class="quiet">{t('draft.list.more', { n: phrases.length - LISTED })}</p>}
    </section>
  );
}

function Phrase({ one, select }: { one: Repeated; select: Props['select'] }) {
  const { t } = useWords();
  const { words, hit, places } = one;
  const [first] = places;
  return (
    <li>
      <button
        type="button"
        class={`link ${nameOf(hit.weight)}`}
        aria-label={t('draft.find', { phrase: isolated(words) })}
        onClick={() => first && select(first.start, first.end)}
      >
        <bdi>{undirected(words)}</bdi>
      </button>
      {places.length > 1 && <span class="quiet"> {t('draft.times', { times: places.length })}</span>}
      {hintLines(hit, t).map((line, i) => (
        <p key={line} class={i === 0 && hit.plain !== null ? '' : 'quiet'}>
          {line}
        </p>
      ))}
    </li>
  );
}
