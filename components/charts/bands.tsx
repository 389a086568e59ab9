import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  band: string;
  /** The finding in words. */
  words: string;
}

const BANDS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The six bands, widest jurisdiction and highest place first: what the ladder is for accounts outside the mainland. */
export function Bands({ band, words }: Props) {
  const { t } = useWords();
  return (
    <Picture class="ladder bands" label={t('card.bands.label', { rank: words, band })}>
      {BANDS.map((each, index) => (
        <i
          key={each}
          class={each === band ? 'own' : ''}
          style={{ height: `${28 - index * 4.4}px`, '--band': `var(--band-${band})` }}
        />
      ))}
      {BANDS.map((each) => (
        <span key={`${each} `} class={each === band ? 'code here' : 'code'} aria-hidden="true">
          {each}
        </span>
      ))}
    </Picture>
  );
}
