import type { AccountView } from '../../utils/messages.ts';
import type { FollowersFinding } from '../../utils/model/finding.ts';
import { useWords } from '../controls/words.ts';

interface Props {
  view: AccountView;
  followers: FollowersFinding;
}

/** What the numbers must be read with: the unvalidated range, other accounts, and why this is no accusation. */
export function FollowersContext({ view: { contrast, reference }, followers: { range } }: Props) {
  const { t, f } = useWords();
  return (
    <ul class="quiet context">
      {contrast && (
        <li>
          {t(`card.contrast.${contrast.by}`, {
            below: f.percent(contrast.below),
            range: f.percents(contrast.interval),
            n: contrast.n,
          })}
        </li>
      )}
      {reference && (
        <li>
          {t('card.reference', {
            n: reference.outlets,
            year: String(reference.year),
            range: f.percents([reference.low, reference.high]),
            median: f.percent(reference.median),
          })}
        </li>
      )}
      {range && <li>{t('card.followers.range', { range: f.percents(range) })}</li>}
      <li>{t('card.followers.why')}</li>
    </ul>
  );
}
