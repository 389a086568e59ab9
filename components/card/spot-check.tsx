import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView, CheckAct } from '../../utils/messages.ts';
import { trusted } from '../controls/trusted.ts';
import { useWords } from '../controls/words.ts';
import { CheckResult } from './check-result.tsx';
import { JudgeOne } from './judge-one.tsx';

/** Does one step of the check and shows the view that comes of it. Rejects when it could not be kept. */
export type Check = (act: CheckAct) => Promise<void>;

interface Props {
  view: AccountView;
  /** Followers seen. */
  n: number;
  act: Check | undefined;
}

/** With fewer, a check of 20 would be of nearly all. */
const ENOUGH = 20;

/** The offer to judge some of the followers oneself: the only way to a share that can be believed on a site without labelled data. */
export function SpotCheck({ view: { check }, n, act }: Props) {
  const { t } = useWords();
  const [judging, setJudging] = useState(false);
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const offer = useRef<HTMLDivElement>(null);
  const wasJudging = useRef(false);
  const isOpen = judging && check !== undefined && check.next !== null;
  // Whoever judged by key goes on where the offer or the result now stands.
  useLayoutEffect(() => {
    if (wasJudging.current && !isOpen) offer.current?.focus();
    wasJudging.current = isOpen;
  }, [isOpen]);
  if (!act || (n < ENOUGH && !check)) return null;

  const run = async (step: CheckAct) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await act(step);
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      busy.current = false;
    }
  };
  const start = (step: CheckAct) => void run(step).then(() => setJudging(true));
  const problem = failed && (
    <p class="quiet" role="alert">
      {t('card.check.failed')}
    </p>
  );
  if (isOpen) {
    return (
      <>
        <JudgeOne check={check} act={run} later={() => setJudging(false)} />
        {problem}
      </>
    );
  }
  return (
    <div class="check" ref={offer} tabIndex={-1}>
      {check?.result !== undefined && check.judged >= Math.min(ENOUGH, check.of) && (
        <CheckResult check={check} />
      )}
      <div class="actions">
        {!check && (
          <button type="button" class="link" onClick={trusted(() => start({ do: 'begin' }))}>
            {t('card.check.begin', { n: ENOUGH })}
          </button>
        )}
        {check?.next && (
          <button type="button" class="link" onClick={trusted(() => start({ do: 'begin' }))}>
            {t('card.check.resume', { judged: check.judged, drawn: check.drawn })}
          </button>
        )}
        {check && check.more > 0 && (
          <button type="button" class="link" onClick={trusted(() => start({ do: 'more' }))}>
            {t('card.check.more', { n: check.more })}
          </button>
        )}
        {check && (
          <button type="button" class="link" onClick={trusted(() => void run({ do: 'discard' }))}>
            {t('card.check.discard')}
          </button>
        )}
      </div>
      {problem}
    </div>
  );
}
