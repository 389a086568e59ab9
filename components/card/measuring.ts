import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeasureEnd, MeasureStep } from '../../utils/page/ask.ts';

/** Asks the site for what is still unknown, step by step; ends early when `signal` does. */
export type Measure = (onStep: (step: MeasureStep) => void, signal: AbortSignal) => Promise<MeasureEnd>;

export type Measuring =
  | { state: 'idle' }
  | { state: 'busy'; step: MeasureStep | null }
  | { state: 'ended'; end: MeasureEnd | 'cancelled' };

interface Controls {
  measuring: Measuring;
  start(): void;
  cancel(): void;
}

/**
 * The state of *Measure now*. It goes on while the card is open and is ended with it: nothing asks the site for a
 * card that nobody sees. `ended` is called after every end, since a part may have been measured.
 */
export function useMeasuring(measure: Measure | undefined, ended: () => void): Controls {
  const [measuring, set] = useState<Measuring>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  // A layout effect, because the card may close before the next frame.
  useLayoutEffect(() => () => running.current?.abort(), []);
  return {
    measuring,
    start() {
      if (!measure || running.current) return;
      const run = new AbortController();
      running.current = run;
      set({ state: 'busy', step: null });
      measure((step) => !run.signal.aborted && set({ state: 'busy', step }), run.signal)
        .catch((): MeasureEnd => 'failed')
        .then((end) => {
          running.current = null;
          set({ state: 'ended', end: run.signal.aborted ? 'cancelled' : end });
          ended();
        });
    },
    cancel: () => running.current?.abort(),
  };
}
