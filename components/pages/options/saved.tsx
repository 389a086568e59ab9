import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';

/** `times` tells two savings apart. */
export interface SavedState {
  times: number;
  state: 'none' | 'saved' | 'failed';
}

const SHOWN_MS = 2000;

/** Says for a moment that a change was kept; stays when it was not. */
export function Saved({ saved: { times, state } }: { saved: SavedState }) {
  const { t } = useWords();
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (state !== 'saved') return;
    const timer = setTimeout(() => setOver(times), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [times, state]);
  const shown = state !== 'none' && (state === 'failed' || over !== times);
  return (
    <div class="saved" role="status">
      {shown ? t(`options.${state}`) : null}
    </div>
  );
}
