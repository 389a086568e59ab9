import type { Life } from '../../utils/model/life.ts';
import { useWords } from '../controls/words.ts';
import { daysBefore, squares } from './calendar.ts';
import { Picture } from './picture.tsx';

const PITCH = 6;
const WEEKS = 53;
/** Size tells how many posts a day had: one, two to four, more. An empty day is a dot, a day that was not seen is blank. */
const SIZES = [
  { name: 'none', size: 1.2, is: (mark: string) => mark === '.' },
  { name: 'on', size: 2.8, is: (mark: string) => mark === '1' },
  { name: 'on', size: 4, is: (mark: string) => '234'.includes(mark) },
  { name: 'on', size: 5.4, is: (mark: string) => '56789'.includes(mark) },
];

/** The last 53 weeks day by day, a column a week from Monday down, with the longest silence underlined. */
export function Year({ life }: { life: Life }) {
  const { t, f, tag } = useWords();
  const { days, end, silence } = life;
  const marks = [...days];
  const cells = marks.map((mark, i) => ({ mark, x: Math.floor(i / 7), y: i % 7 }));
  const first = daysBefore(end, days.length - 1);
  const columnOf = (day: string) => (Date.parse(day) - Date.parse(first)) / (7 * 86_400_000);
  const from = silence && Math.max(0, columnOf(silence.from));
  const n = marks.filter((mark) => /\d/.test(mark)).length;
  const unseen = marks.filter((mark) => mark === '?').length;
  const label = [
    t('card.year.label', { n, of: days.length, date: f.day(end) }),
    unseen > 0 && t('card.year.unseen', { n: unseen }),
    silence && t('card.silence.label', { from: f.day(silence.from), to: f.day(silence.to) }),
  ];
  return (
    <Picture class="calendar days" label={label.filter(Boolean).join(t('card.sentences'))}>
      <svg viewBox={`0 0 ${WEEKS * PITCH} ${7 * PITCH + 3}`} aria-hidden="true" focusable="false">
        {SIZES.map(({ name, size, is }) => (
          <path
            key={size}
            class={name}
            d={squares(
              cells.filter(({ mark }) => is(mark)),
              PITCH,
              size,
            )}
          />
        ))}
        {silence && from !== undefined && columnOf(silence.to) > from && (
          <path class="silent" d={`M${from * PITCH} ${7 * PITCH + 1.5}H${columnOf(silence.to) * PITCH}`} />
        )}
      </svg>
      {quarters(first, days.length).map(({ day, at }) => (
        <span key={day} aria-hidden="true" style={{ insetInlineStart: `${(at / (WEEKS * 7)) * 100}%` }}>
          {new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }).format(new Date(day))}
        </span>
      ))}
    </Picture>
  );
}

/** The first days of the quarters within, with their place; none so late that its name would stick out. */
function quarters(first: string, count: number): { day: string; at: number }[] {
  return Array.from({ length: count - 28 }, (_, at) => ({ day: daysBefore(first, -at), at })).filter(
    ({ day }) => /-(01|04|07|10)-01$/.test(day),
  );
}
