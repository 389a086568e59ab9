import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../utils/messages.ts';
import type { OwnWord } from '../../utils/model/correction.ts';
import { isMissing } from '../../utils/model/finding.ts';
import { CopyCase } from '../controls/copy-case.tsx';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';
import { draftOf, KINDS, wordOf } from './draft.ts';
import { RankFields } from './rank-fields.tsx';

interface Props {
  view: AccountView;
  /** Saves the user's own finding, or with null withdraws it. Rejects when it could not be kept. */
  save: (word: OwnWord | null) => Promise<void>;
  close: () => void;
}

/** The user's own word on kind and rank, kept in this browser only. */
export function WrongForm({ view, save, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const [draft, set] = useState(() => draftOf(view.correction));
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  // The button that opened the form is gone: whoever pressed it by key goes on here.
  useLayoutEffect(() => first.current?.focus(), []);
  const keep = (word: OwnWord | null) => save(word).then(close, () => setFailed(true));
  const { official } = view.measured ?? view.assessment;
  const word = wordOf(draft);
  return (
    <fieldset class="form" aria-label={t('card.wrong')}>
      <p class="quiet">{t('card.wrong.about')}</p>
      <div class="pair">
        <label for={`${id}k`}>{t('card.wrong.kind')}</label>
        <select
          ref={first}
          id={`${id}k`}
          value={draft.kind}
          onChange={(event) => set({ ...draft, kind: event.currentTarget.value })}
        >
          <option value="">{isMissing(official) ? t('card.wrong.unknown') : t('card.wrong.as-found')}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`card.kind.${one}`)}
            </option>
          ))}
        </select>
        <RankFields value={draft} set={(rank) => set({ ...draft, ...rank })} />
        <label for={`${id}n`}>{t('card.wrong.note')}</label>
        <textarea
          id={`${id}n`}
          maxLength={500}
          value={draft.note}
          onInput={(event) => set({ ...draft, note: event.currentTarget.value })}
        />
      </div>
      {failed && (
        <p class="quiet" role="alert">
          {t('card.wrong.failed')}
        </p>
      )}
      <div class="choices">
        <button
          type="button"
          class="button main"
          disabled={!word}
          onClick={trusted(() => word && void keep(word))}
        >
          {t('card.wrong.save')}
        </button>
        {view.correction && (
          <button type="button" class="button" onClick={trusted(() => void keep(null))}>
            {t('card.wrong.withdraw')}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {t('card.cancel')}
        </button>
      </div>
      {view.caseRow !== undefined && <CopyCase row={view.caseRow} />}
    </fieldset>
  );
}
