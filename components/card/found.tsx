import { levelKey } from '../../utils/measures/rank/labels.ts';
import type { AccountView } from '../../utils/messages.ts';
import { isMissing } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';
import { Chain } from './chain.tsx';

/** What was measured, below the user's own word on it: a correction hides nothing. */
export function Found({ measured: { official, rank } }: { measured: NonNullable<AccountView['measured']> }) {
  const { t } = useWords();
  if (isMissing(rank))
    return <p class="quiet found">{t('chain.own-finding', { rank: t(`missing.${rank.missing}`) })}</p>;
  const certainty = t('chain.with', { what: t(`card.certainty.${rank.certainty}`) });
  return (
    <div class="found">
      <p class="quiet">{t('chain.own-finding', { rank: `${t(levelKey(rank))}${certainty}` })}</p>
      <Chain rank={rank} official={official} />
    </div>
  );
}
