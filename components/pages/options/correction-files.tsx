import { useRef, useState } from 'preact/hooks';
import { headOf, type Scale } from '../../../utils/interchange/cases.ts';
import { type Bad, formatCorrections, LONGEST_FILE } from '../../../utils/interchange/corrections.ts';
import type { CorrectionView, Imported } from '../../../utils/messages.ts';
import { trusted } from '../../controls/trusted.ts';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';

interface Props {
  link: Link;
  rows: CorrectionView[];
  /** Corrections were taken in. */
  changed: () => void;
}

type State = { state: 'idle' } | { state: 'failed' } | Imported | Bad;
const SCALES: Scale[] = ['ladder', 'elsewhere'];

/** Corrections as a file to keep or to read again, and as the case files of the evaluation. */
export function CorrectionFiles({ link, rows, changed }: Props) {
  const { t } = useWords();
  const [state, set] = useState<State>({ state: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const now = new Date().toISOString();
  const save = (name: string, text: string) => link.download(`weiguan-${name}`, [new Blob([text])]);
  const saveAll = () =>
    save(
      `corrections-${now.slice(0, 10)}.json`,
      formatCorrections(
        rows.map(({ correction }) => correction),
        now,
      ),
    );
  const saveCases = () => {
    for (const scale of SCALES) {
      const lines = rows.filter((each) => each.case.scale === scale).map((each) => each.case.row);
      if (lines.length > 0) save(`cases-${scale}.tsv`, `${[headOf(scale), ...lines].join('\n')}\n`);
    }
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const tooLarge: Bad = { state: 'bad', why: 'many' };
      const text = file.size > LONGEST_FILE ? null : await file.text();
      set(text === null ? tooLarge : await link.send('importCorrections', { text }));
      changed();
    } catch {
      set({ state: 'failed' });
    }
    if (input.current) input.current.value = ''; // so that the same file can be chosen again once it is mended
  };
  const some = rows.length > 0;
  return (
    <div class="setting">
      <div class="choices">
        <button type="button" class="button" disabled={!some} onClick={trusted(saveAll)}>
          {t('options.corrections.export')}
        </button>
        <button type="button" class="button" disabled={!some} onClick={trusted(saveCases)}>
          {t('options.corrections.cases')}
        </button>
        <button type="button" class="button" onClick={trusted(() => input.current?.click())}>
          {t('options.corrections.import')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('options.corrections.import')}
          onChange={trusted((event) => void read((event.currentTarget as HTMLInputElement).files?.[0]))}
        />
      </div>
      <Told state={state} />
    </div>
  );
}

/** How the reading ended; a fault is read out at once. */
function Told({ state }: { state: State }) {
  const { t } = useWords();
  if (state.state === 'bad') {
    const { at = 0, field = '' } = state;
    return (
      <p class="quiet" role="alert">
        {t(`options.corrections.bad.${state.why}`, { at, field })}
      </p>
    );
  }
  if (state.state === 'failed') {
    return (
      <p class="quiet" role="alert">
        {t('options.corrections.failed')}
      </p>
    );
  }
  return (
    <p class="quiet" role="status">
      {state.state === 'ok' && t('options.corrections.ok', { ...state })}
    </p>
  );
}
