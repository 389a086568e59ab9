import { useState } from 'preact/hooks';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';

type State = { state: 'idle' } | { state: 'busy' | 'done'; lines: number } | { state: 'failed' };

/** Everything that is kept as one NDJSON file, read page by page so that no message grows large. */
export function ExportAll({ link }: { link: Link }) {
  const { t } = useWords();
  const [state, set] = useState<State>({ state: 'idle' });
  const run = async () => {
    try {
      const parts: Blob[] = [];
      let lines = 0;
      let after: string | null = null;
      do {
        const page: { lines: string[]; next: string | null } = await link.send('exportAll', { after });
        // A Blob lets the browser keep the page outside of this one's memory.
        if (page.lines.length > 0) parts.push(new Blob([`${page.lines.join('\n')}\n`]));
        lines += page.lines.length;
        after = page.next;
        set({ state: 'busy', lines });
      } while (after !== null);
      link.download(`weiguan-${new Date().toISOString().slice(0, 10)}.ndjson`, parts);
      set({ state: 'done', lines });
    } catch {
      set({ state: 'failed' });
    }
  };
  const busy = state.state === 'busy';
  return (
    <div class="setting">
      <button type="button" class="button" disabled={busy} onClick={() => void run()}>
        {t('options.export')}
      </button>
      <p class="quiet" role="status">
        {state.state === 'idle' && t('options.export.about')}
        {(state.state === 'busy' || state.state === 'done') &&
          t(`options.export.${state.state}`, { n: state.lines })}
        {state.state === 'failed' && t('options.export.failed')}
      </p>
    </div>
  );
}
