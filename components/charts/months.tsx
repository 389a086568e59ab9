import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  /** Active months, YYYY-MM. */
  months: string[];
  /** The last month of the strip, ISO. */
  asOf: string;
}

const SHOWN = 36;

/** The last 36 months: filled = at least one post. Years stand under their January. */
export function Months({ months, asOf }: Props) {
  const { t } = useWords();
  const strip = lastMonths(asOf, SHOWN);
  const active = new Set(months);
  const n = strip.filter((month) => active.has(month)).length;
  return (
    <Picture class="months" label={t('card.months.label', { n, of: SHOWN })}>
      {strip.map((month) => (
        <i key={month} class={active.has(month) ? 'on' : ''} />
      ))}
      {strip.map((month, index) =>
        month.endsWith('-01') && index < SHOWN - 3 ? (
          <span
            key={`y${month}`}
            aria-hidden="true"
            style={{ gridColumn: `${index + 1} / span 12`, gridRow: 2 }}
          >
            {month.slice(0, 4)}
          </span>
        ) : null,
      )}
    </Picture>
  );
}

/** The `count` months up to that of `asOf` in Beijing time, oldest first. */
export function lastMonths(asOf: string, count: number): string[] {
  const beijing = new Date(Date.parse(asOf) + 8 * 3_600_000);
  const last = beijing.getUTCFullYear() * 12 + beijing.getUTCMonth();
  return Array.from({ length: count }, (_, index) => {
    const month = last - count + 1 + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
