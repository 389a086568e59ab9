import { useId } from 'preact/hooks';
import { LEVELS, STANDINGS, TIERS } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';

/** The rank as the user sets it: '' as found, a level of the ladder, or `elsewhere` with tier and standing. */
export interface RankDraft {
  rank: string;
  tier: string;
  standing: string;
}

interface Props {
  value: RankDraft;
  set: (value: RankDraft) => void;
}

export const ELSEWHERE = 'elsewhere';

/** The rank: a step of the ladder or, outside the mainland, tier and standing. */
export function RankFields({ value, set }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label for={`${id}l`}>{t('card.wrong.level')}</label>
      <select
        id={`${id}l`}
        value={value.rank}
        onChange={(event) => set({ ...value, rank: event.currentTarget.value })}
      >
        <option value="">{t('card.wrong.as-found')}</option>
        <optgroup label={t('card.wrong.ladder')}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {/^L\d/.test(level) ? `${level} ${t(`level.${level}`)}` : t(`level.${level}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('card.wrong.elsewhere')}>
          <option value={ELSEWHERE}>{t('card.wrong.by-tier')}</option>
        </optgroup>
      </select>
      {value.rank === ELSEWHERE &&
        (['tier', 'standing'] as const).map((scale) => (
          <Choice
            key={scale}
            label={t(`card.wrong.${scale}`)}
            value={value[scale]}
            set={(chosen) => set({ ...value, [scale]: chosen })}
            options={(scale === 'tier' ? TIERS : STANDINGS).map((one) => [one, t(`${scale}.${one}`)])}
          />
        ))}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  set: (value: string) => void;
  options: [value: string, words: string][];
}

function Choice({ label, value, set, options }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{t('card.wrong.choose')}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
