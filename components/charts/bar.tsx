import type { Interval } from '../../utils/model/finding.ts';

interface Props {
  /** 0–1. */
  value: number;
  /** 0–1 each. */
  interval: Interval;
  shade: string;
  /** `fill`: a share counted from nothing. `needle`: a position on a scale. */
  as: 'fill' | 'needle';
  /** Places on the scale that mean something, 0–1. */
  ticks?: number[];
}

const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;

/** One value with its interval as a paler band. Without words of its own: whoever uses it gives the label. */
export function Bar({ value, interval: [low, high], shade, as, ticks = [] }: Props) {
  return (
    <div class={as === 'needle' ? 'bar jargon' : 'bar'} style={{ '--shade': shade }}>
      {ticks.map((tick) => (
        <i key={tick} class="tick" style={{ insetInlineStart: percent(tick) }} />
      ))}
      <i class="between" style={{ insetInlineStart: percent(low), width: percent(high - low) }} />
      {as === 'fill' ? (
        <i class="fill" style={{ insetInlineStart: 0, width: percent(value) }} />
      ) : (
        <i class="needle" style={{ insetInlineStart: percent(value) }} />
      )}
    </div>
  );
}
