import { useId, useState } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  set: (value: number) => void;
}

/** A whole number within bounds. What is out of bounds is not saved, and the bounds are said. */
export function NumberSetting({ label, value, min, max, set }: Props) {
  const { t } = useWords();
  const id = useId();
  const [bad, setBad] = useState(false);
  return (
    <div class="setting">
      <div class="line">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          value={value}
          aria-invalid={bad}
          aria-describedby={`${id}b`}
          onChange={(event) => {
            const next = event.currentTarget.valueAsNumber;
            const good = Number.isInteger(next) && next >= min && next <= max;
            setBad(!good);
            if (good) set(next);
          }}
        />
      </div>
      <p id={`${id}b`} class="quiet" role={bad ? 'alert' : undefined}>
        {bad ? t('options.bounds', { min, max }) : ''}
      </p>
    </div>
  );
}
