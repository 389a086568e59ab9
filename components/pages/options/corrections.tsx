import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorrectionView } from '../../../utils/messages.ts';
import type { Correction } from '../../../utils/model/correction.ts';
import { CopyCase } from '../../controls/copy-case.tsx';
import { undirected } from '../../controls/outside.ts';
import { Quiet } from '../../controls/quiet.tsx';
import { trusted } from '../../controls/trusted.ts';
import { useWords } from '../../controls/words.ts';
import type { Link } from '../link.ts';
import { CorrectionFiles } from './correction-files.tsx';

/** The user's own findings, newest first, each with a way to copy it as a case and to withdraw it. */
export function Corrections({ link }: { link: Link }) {
  const { t } = useWords();
  const [rows, set] = useState<CorrectionView[] | null>(null);
  const read = useCallback(() => {
    link.send('corrections', {}).then(
      ({ corrections }) => set(corrections),
      () => set(null),
    );
  }, [link]);
  useEffect(read, [read]);
  const withdraw = (key: string) => void link.send('correct', { key, correction: null }).then(read, read);
  return (
    <section class="block" id="corrections">
      <h2>{t('options.corrections')}</h2>
      <p class="quiet">{t('options.corrections.about')}</p>
      {rows?.length === 0 && <p class="quiet">{t('options.corrections.none')}</p>}
      <ul>
        {rows?.map(({ correction, name, case: { row } }) => (
          <li key={correction.key} class="setting line">
            <div>
              <p class="outside">
                <bdi>{undirected(name ?? correction.key)}</bdi>
              </p>
              <About correction={correction} />
              <CopyCase row={row} />
            </div>
            <button type="button" class="button" onClick={trusted(() => withdraw(correction.key))}>
              {t('card.wrong.withdraw')}
            </button>
          </li>
        ))}
      </ul>
      <CorrectionFiles link={link} rows={rows ?? []} changed={read} />
    </section>
  );
}

function About({ correction }: { correction: Correction }) {
  const { t, f } = useWords();
  const { kind, level, tier, standing, note, at } = correction;
  return (
    <Quiet
      parts={[
        kind && t(`card.kind.${kind}`),
        level && t(`level.${level}`),
        tier && standing && t(`level.${tier}.${standing}`),
        f.date(at),
        note && undirected(note),
      ]}
    />
  );
}
