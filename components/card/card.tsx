import type { AccountView } from '../../utils/messages.ts';
import { useWords } from '../controls/words.ts';
import { type ActionProps, Actions } from './actions.tsx';
import { Blank } from './blank.tsx';
import { EvidenceList } from './evidence.tsx';
import { Heading } from './heading.tsx';
import { Rows } from './rows.tsx';
import type { Check } from './spot-check.tsx';

/** What is there to show. `nothing`: the account is not (or no longer) known. */
export type CardState =
  | { state: 'blank' }
  | { state: 'shown'; view: AccountView }
  | { state: 'nothing' }
  | { state: 'failed' };

export interface CardProps extends Omit<ActionProps, 'view'> {
  shown: CardState;
  /** Id of the heading, which names the dialog. */
  headingId: string;
  retry: () => void;
  check?: Check | undefined;
}

/** All that is known of one account, with the evidence. */
export function Card({ shown, headingId, retry, check, ...actions }: CardProps) {
  if (shown.state === 'blank') return <Blank />;
  if (shown.state !== 'shown') return <Apology state={shown.state} headingId={headingId} retry={retry} />;
  const { view } = shown;
  return (
    <>
      <Heading view={view} id={headingId} />
      <Rows view={view} explain={actions.explain} check={check} />
      <EvidenceList view={view} />
      <Actions view={view} {...actions} />
    </>
  );
}

interface ApologyProps {
  state: 'nothing' | 'failed';
  headingId: string;
  retry: () => void;
}

function Apology({ state, headingId, retry }: ApologyProps) {
  const { t } = useWords();
  return (
    <div class="form" role="alert">
      <p id={headingId}>{t(`card.${state}`)}</p>
      <p>
        <button type="button" class="button" onClick={retry}>
          {t('card.retry')}
        </button>
      </p>
    </div>
  );
}
