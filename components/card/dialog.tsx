import { useWords } from '../controls/words.ts';
import { Card, type CardProps } from './card.tsx';

interface Props extends CardProps {
  dark: boolean;
  /** Opened by key or click: the focus is inside and stays there. */
  modal: boolean;
  close: () => void;
}

/** The frame of the card: a dialog named by its heading. */
export function Dialog({ dark, modal, close, ...card }: Props) {
  const { t, tag } = useWords();
  return (
    <div
      class={`theme panel ${dark ? 'dark' : 'light'}`}
      role="dialog"
      aria-modal={modal}
      aria-label={card.shown.state === 'blank' ? t('card.loading') : undefined}
      aria-labelledby={card.shown.state === 'blank' ? undefined : card.headingId}
      lang={tag}
      tabIndex={-1}
    >
      <div class="scroll">
        <div>
          <Card {...card} />
          <button
            type="button"
            class="close"
            aria-label={t('card.close')}
            title={t('card.close')}
            onClick={close}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      </div>
    </div>
  );
}
