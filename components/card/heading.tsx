import type { AccountView } from '../../utils/messages.ts';
import { isMissing } from '../../utils/model/finding.ts';
import { undirected } from '../controls/outside.ts';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';
import { marksOf } from './chain-words.ts';
import { safeHref } from './links.ts';
import { Marked, type MarkedSpan } from './quote.tsx';

/** Whose card this is: name, verification text with the words that gave the rank, site and the day it was last seen. */
export function Heading({ view, id }: { view: AccountView; id: string }) {
  const { t, f } = useWords();
  const { account, assessment } = view;
  const official = assessment.official;
  const site = safeHref(view.url) ? new URL(view.url).hostname : account.host;
  return (
    <header class="who">
      <h2 id={id}>
        <bdi>{undirected(account.name || account.handle || account.id)}</bdi>
      </h2>
      {account.verifiedReason && (
        <p class="quiet reason outside">
          <Marked
            text={account.verifiedReason}
            spans={marksIn(account.verifiedReason, view)}
            clean={undirected}
          />
        </p>
      )}
      <Quiet
        parts={[
          !isMissing(official) && official.mark ? t(`card.mark.${official.mark}`) : null,
          site,
          t('card.seen', { date: f.date(view.seenAt) }),
        ]}
      />
    </header>
  );
}

/** The words that gave the rank, when it is this text that gave it and the user wants to see ranks. */
function marksIn(text: string, { assessment, measured, show }: AccountView): MarkedSpan[] {
  const { rank } = measured ?? assessment;
  return isMissing(rank) || show?.rank === false || rank.evidence[0]?.quote !== text
    ? []
    : marksOf(rank.evidence);
}
