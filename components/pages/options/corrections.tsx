import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../utils/messages.ts';
import type { Correction } from '../../../utils/model/correction.ts';
import { undirected } from '../../controls/outside.ts';
import { Quiet } from '../../controls/quiet.tsx';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';

type Rows = Requests['corrections']['out']['corrections'];

/** The user's own findings, newest first, each with a way to withdraw it. */
export function Corrections({ link }: { link: Link }) {
  const { t } = useWords();
  const [rows, set] = useState<Rows | null>(null);
  const read = useCallback(() => {
    link.send('corrections', {}).then(
      ({ corrections }) => set(corrections),
      () => set(null),
    );
  }, [link]);
  useEffect(read, [read]);
  return (
    <section class="block" id="corrections">
      <h2>{t('options.corrections')}</h2>
      {rows?.length === 0 && <p class="quiet">{t('options.corrections.none')}</p>}
      <ul>
        {rows?.map(({ correction, name }) => (
          <li key={correction.key} class="setting line">
            <div>
              <p class="outside">
                <bdi>{undirected(name ?? correction.key)}</bdi>
              </p>
              <About correction={correction} />
            </div>
            <button
              type="button"
              class="button"
              onClick={() =>
                void link.send('correct', { key: correction.key, correction: null }).then(read, read)
              }
            >
              {t('card.wrong.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ correction }: { correction: Correction }) {
  const { t, f } = useWords();
  const { kind, level, note, at } = correction;
  return (
    <Quiet
      parts={[
        kind && t(`card.kind.${kind}`),
        level && t(`level.${level}`),
        f.date(at),
        note && undirected(note),
      ]}
    />
  );
}
