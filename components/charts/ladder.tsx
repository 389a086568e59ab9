import type { Level } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  level: Level;
  /** Every level that custom allows: drawn hatched. */
  levels: Level[];
  band: string;
  /** The finding in words. */
  words: string;
}

const STEPS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'] as const;
const DEPUTY_CITY = STEPS.indexOf('L6');

/** The ladder of the ten leading levels, highest first, with the line that the survey of 2011 drew below L6. */
export function Ladder({ level, levels, band, words }: Props) {
  const { t } = useWords();
  const at = (STEPS as readonly string[]).indexOf(level);
  const side = at < 0 || at > DEPUTY_CITY ? 'card.ladder.below' : 'card.ladder.above';
  const label = t('card.ladder.label', { rank: words, step: at < 0 ? 11 : at + 1, side: t(side) });
  return (
    <Picture class="ladder" label={label}>
      {STEPS.map((step, index) => (
        <i
          key={step}
          class={step === level ? 'own' : levels.includes(step) ? 'may' : ''}
          style={{ height: `${26 - index * 2.2}px`, '--band': `var(--band-${band})` }}
        />
      ))}
      <span class="survey" aria-hidden="true">
        {t('card.ladder.survey')}
      </span>
    </Picture>
  );
}
