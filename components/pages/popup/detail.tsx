import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MeasureId } from '../../../utils/model/finding.ts';
import { Card, type CardState } from '../../card/card.tsx';
import { withCheck } from '../../card/with-check.ts';
import type { Link } from '../link.ts';

interface Props {
  account: string;
  link: Link;
  /** A correction was made. */
  changed: () => void;
}

/** The card's content within the popup. Asking the site is left to the page, which has the user's session there. */
export function Detail({ account, link, changed }: Props) {
  const [shown, setShown] = useState<CardState>({ state: 'blank' });
  const load = useCallback(() => {
    link.send('account', { key: account }).then(
      (view) => setShown(view ? { state: 'shown', view } : { state: 'nothing' }),
      () => setShown({ state: 'failed' }),
    );
  }, [account, link]);
  useEffect(load, [load]);
  return (
    <Card
      shown={shown}
      headingId={`of-${account}`}
      retry={load}
      measured={load}
      correct={async (correction) => {
        const view = await link.send('correct', { key: account, correction });
        if (view) setShown({ state: 'shown', view });
        changed();
      }}
      check={async (act) => {
        const check = await link.send('spotCheck', { key: account, act });
        setShown((now) => (now.state === 'shown' ? { ...now, view: withCheck(now.view, check) } : now));
      }}
      explain={(id: MeasureId) => void link.send('openPage', { page: 'methods', hash: id })}
    />
  );
}
