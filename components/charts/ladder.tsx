import { LEVELS, type Level } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  /** The account's step; null when only a range can be told. */
  level: Level | null;
  /** Every level that custom allows: drawn hatched. */
  levels: Level[];
  band: string;
  /** The finding in words. */
  words: string;
}

const STEPS = LEVELS.filter((level) => /^L\d/.test(level));
const DEPUTY_CITY = STEPS.indexOf('L6');

/** The ladder, highest step first, with the line that the survey of 2011 drew below L6, deputy-city level. */
export function Ladder({ level, levels, band, words }: Props) {
  const { t } = useWords();
  const possible = STEPS.filter((step) => step === level || levels.includes(step));
  const [first, last] = [possible.at(0), possible.at(-1)];
  const named = new Set<Level | undefined>(['L1', 'L11', ...(level ? [level] : [first, last])]);
  return (
    <Picture class="ladder" label={labelOf(level, possible, words, t)}>
      {STEPS.map((step, index) => (
        <i
          key={step}
          class={step === level ? 'own' : possible.includes(step) ? 'may' : ''}
          style={{
            height: `${28 - index * 2.3}px`,
            '--band': `var(--band-${/[A-F]/.test(band) ? band : 'D'})`,
          }}
        />
      ))}
      {STEPS.map((step) => (
        <span key={`${step} `} class={possible.includes(step) ? 'code here' : 'code'} aria-hidden="true">
          {named.has(step) ? step : ''}
        </span>
      ))}
      <span class="above" aria-hidden="true" />
      <span class="survey" aria-hidden="true">
        {t('card.ladder.survey')}
      </span>
    </Picture>
  );
}

function labelOf(
  level: Level | null,
  possible: Level[],
  words: string,
  t: ReturnType<typeof useWords>['t'],
): string {
  const at = possible.map((step) => STEPS.indexOf(step));
  const [high = 0, low = 0] = [at.at(0), at.at(-1)];
  const own = level ? STEPS.indexOf(level) : high;
  const side = (place: number) => (place > DEPUTY_CITY ? 'below' : 'above');
  const both = level === null && side(high) !== side(low);
  const where = t(`card.ladder.${both ? 'across' : side(own)}`);
  const from = high + 1;
  if (level === null) return t('card.ladder.may', { rank: words, from, to: low + 1, side: where });
  const label = t('card.ladder.label', { rank: words, step: own + 1, side: where });
  return possible.length > 1 ? `${label}. ${t('card.ladder.range', { from, to: low + 1 })}` : label;
}
