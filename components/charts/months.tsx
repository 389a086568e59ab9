import type { Life } from '../../utils/model/life.ts';
import { useWords } from '../controls/words.ts';
import { bars, lines, monthsBefore } from './calendar.ts';
import { Picture } from './picture.tsx';

const PITCH = { x: 14, y: 4 };
/** Filled with a post, a thin line without; blank: not seen. */
const SIZE = { x: 12, y: 3 };
const THIN = { x: 12, y: 0.8 };

/** The whole life month by month: a column a year from January down. A line runs through the months of the longest silence. */
export function Months({ life }: { life: Life }) {
  const { t } = useWords();
  const { months, end, silence } = life;
  const cells = [...months].map((mark, i) => {
    const month = monthsBefore(end, months.length - 1 - i);
    return { mark, month, year: Number(month.slice(0, 4)), y: Number(month.slice(5)) - 1 };
  });
  const first = cells[0]?.year ?? 0;
  const years = (cells.at(-1)?.year ?? 0) - first + 1;
  const placed = cells.map((cell) => ({ ...cell, x: cell.year - first }));
  const of = (mark: string) => placed.filter((cell) => cell.mark === mark);
  const silent = placed.filter(
    ({ month }) => silence && `${month}-01` > silence.from && `${month}-28` < silence.to,
  );
  const unseen = of('?').length;
  const label = [
    t('card.months.label', { n: of('+').length, of: months.length, month: cells[0]?.month ?? '' }),
    unseen > 0 && t('card.months.unseen', { n: unseen }),
  ];
  const lowered = of('.').map(({ x, y }) => ({ x, y: y + 0.3 }));
  return (
    <Picture class="calendar" label={label.filter(Boolean).join(t('card.sentences'))}>
      <svg
        viewBox={`0 0 ${years * PITCH.x} ${12 * PITCH.y}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path class="none" d={bars(lowered, PITCH, THIN)} />
        <path class="on" d={bars(of('+'), PITCH, SIZE)} />
        <path class="silent" d={lines(silent, PITCH)} vector-effect="non-scaling-stroke" />
      </svg>
      {labels(first, years).map((year) => (
        <span
          key={year}
          aria-hidden="true"
          style={{ insetInlineStart: `${((year - first) / years) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </Picture>
  );
}

/** Years that have room for their number: the first and, from then on, no more than five. */
function labels(first: number, years: number): number[] {
  const step = Math.max(1, Math.ceil(years / 5));
  return Array.from({ length: Math.ceil(years / step) }, (_, i) => first + i * step);
}
