import type { FollowersFinding } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

interface Props {
  /** How empty each follower looks, 0–1, in the order of the list. */
  scores: readonly number[];
  order: FollowersFinding['order'];
}

/** Steps of shade. Five can be told apart; the last is also the largest dot, so that colour is not alone. */
const STEPS = 5;
const WIDTH = 280;
/** The picture grows to this height; beyond that, dots shrink. */
const HEIGHT = 56;
const LARGEST = 8;

/**
 * One dot for each follower seen, in the order of the list, row by row: the larger and stronger in colour, the emptier it looks. Each shade is one path
 * of round points, so that a thousand followers are five elements.
 */
export function Dots({ scores, order }: Props) {
  const { t } = useWords();
  const { side, columns } = grid(scores.length);
  const rows = Math.ceil(scores.length / columns);
  const steps = scores.map(stepOf);
  const paths = Array.from({ length: STEPS }, (_, step) =>
    steps.map((of, index) => (of === step ? point(index, columns, side) : '')).join(''),
  );
  const count = (from: number, to: number) => steps.filter((step) => step >= from && step <= to).length;
  const label = t('card.dots.label', {
    n: scores.length,
    order: t(`card.followers.order.${order}`),
    empty: count(3, 4),
    between: count(2, 2),
    used: count(0, 1),
  });
  return (
    <Picture class="dots" label={label}>
      <svg viewBox={`0 0 ${columns * side} ${rows * side}`} aria-hidden="true">
        {paths.map((path, step) => (
          // A shade has no identity but its place on the scale.
          <path key={`s${step + 1}`} class={`s${step}`} d={path} stroke-width={side * (0.5 + step * 0.09)} />
        ))}
      </svg>
      <div class="scale-words" aria-hidden="true">
        <span>{order !== 'unknown' && `${t(`card.dots.from.${order}`)} →`}</span>
        <span>{t('card.dots.key')}</span>
        <span>{order !== 'unknown' && `→ ${t(`card.dots.to.${order}`)}`}</span>
      </div>
    </Picture>
  );
}

/** 0 … 4; what is no number is in the middle. */
function stepOf(score: number): number {
  return Number.isNaN(score) ? 2 : Math.min(STEPS - 1, Math.max(0, Math.floor(score * STEPS)));
}

/** The largest dots with which all fit. */
function grid(n: number): { side: number; columns: number } {
  for (let side = LARGEST; side > 2; side -= 0.5) {
    const columns = Math.floor(WIDTH / side);
    if (Math.ceil(n / columns) * side <= HEIGHT) return { side, columns };
  }
  return { side: 2, columns: WIDTH / 2 };
}

function point(index: number, columns: number, side: number): string {
  return `M${((index % columns) + 0.5) * side} ${(Math.floor(index / columns) + 0.5) * side}h0`;
}
