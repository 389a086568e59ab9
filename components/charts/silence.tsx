import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  /** Days since the last own post. */
  days: number;
  shade: string;
  /** The finding in words. */
  words: string;
}

const TICKS = [1, 7, 30, 365] as const;
const LONGEST = 3650;

/** How long ago the last post is, on a scale of day, week, month, year, ten years. */
export function Silence({ days, shade, words }: Props) {
  const { t } = useWords();
  // The point keeps its whole width within the scale.
  const at = `calc(6px + ${position(days)} * (100% - 12px))`;
  return (
    <Picture class="silence" label={words}>
      <i class="passed" style={{ width: at, '--shade': shade }} />
      <i class="now" style={{ insetInlineStart: at, '--shade': shade }} />
      {[...TICKS, LONGEST].map((tick) => (
        <span key={tick} aria-hidden="true" style={{ insetInlineStart: `${position(tick) * 100}%` }}>
          {t(`card.silence.${tick}`)}
        </span>
      ))}
    </Picture>
  );
}

/** Logarithmic: one day stands at the start, ten years at the end. */
export function position(days: number): number {
  return Math.min(1, Math.log(Math.max(1, days)) / Math.log(LONGEST));
}
