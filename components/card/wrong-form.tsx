import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../utils/messages.ts';
import type { Correction } from '../../utils/model/correction.ts';
import { isMissing, LEVELS } from '../../utils/model/finding.ts';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';

export type Draft = Omit<Correction, 'key' | 'at'>;

interface Props {
  view: AccountView;
  /** Saves the user's own finding, or with null withdraws it. Rejects when it could not be kept. */
  save: (draft: Draft | null) => Promise<void>;
  close: () => void;
}

const KINDS = ['department', 'individual', 'not-official'] as const;

/** The user's own word on kind and rank, kept in this browser only. */
export function WrongForm({ view, save, close }: Props) {
  const { t } = useWords();
  const id = useId();
  const [kind, setKind] = useState<string>(view.correction?.kind ?? '');
  const [level, setLevel] = useState<string>(view.correction?.level ?? '');
  const [note, setNote] = useState(view.correction?.note ?? '');
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  // The button that opened the form is gone: whoever pressed it by key goes on here.
  useLayoutEffect(() => first.current?.focus(), []);
  const keep = (draft: Draft | null) => save(draft).then(close, () => setFailed(true));
  const found = isMissing(view.assessment.official) ? null : view.assessment.official.kind;
  return (
    <fieldset class="form" aria-label={t('card.wrong')}>
      <p class="quiet">{t('card.wrong.about')}</p>
      <div class="pair">
        <label for={`${id}k`}>{t('card.wrong.kind')}</label>
        <select
          ref={first}
          id={`${id}k`}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        >
          <option value="">{found ? t('card.wrong.as-found') : t('card.wrong.unknown')}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`card.kind.${one}`)}
            </option>
          ))}
        </select>
        <label for={`${id}l`}>{t('card.wrong.level')}</label>
        <select id={`${id}l`} value={level} onChange={(event) => setLevel(event.currentTarget.value)}>
          <option value="">{t('card.wrong.as-found')}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(`level.${one}`)}
            </option>
          ))}
        </select>
        <label for={`${id}n`}>{t('card.wrong.note')}</label>
        <textarea
          id={`${id}n`}
          maxLength={500}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
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
          disabled={!kind && !level && !note.trim()}
          onClick={trusted(() => void keep(draftOf(kind, level, note)))}
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
    </fieldset>
  );
}

function draftOf(kind: string, level: string, note: string): Draft {
  const draft: Draft = {};
  const chosenKind = KINDS.find((one) => one === kind);
  const chosenLevel = LEVELS.find((one) => one === level);
  if (chosenKind) draft.kind = chosenKind;
  if (chosenLevel) draft.level = chosenLevel;
  if (note.trim()) draft.note = note.trim();
  return draft;
}
