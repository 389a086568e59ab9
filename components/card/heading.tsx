import type { AccountView } from '../../utils/messages.ts';
import { isMissing } from '../../utils/model/finding.ts';
import { undirected } from '../controls/outside.ts';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';
import { safeHref } from './links.ts';

/** Whose card this is: name, verification text, site and the day it was last seen. */
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
          <bdi>{undirected(account.verifiedReason)}</bdi>
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
