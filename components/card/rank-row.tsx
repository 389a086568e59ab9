import type { AccountView } from '../../utils/messages.ts';
import { isMissing } from '../../utils/model/finding.ts';
import { Ladder } from '../charts/ladder.tsx';
import { useWords } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';
import { sentence } from './sentence.ts';

/** Rank in words, why, and its step on the ladder. */
export function RankRow({ view, explain }: RowProps) {
  const { t } = useWords();
  const rank = view.assessment.rank;
  if (isMissing(rank)) return <MissingRow id="rank" missing={rank} explain={explain} />;
  const words = rankWords(view, t);
  const reason = rank.evidence[0];
  return (
    <Row
      id="rank"
      explain={explain}
      finding={words}
      parts={[
        view.correction ? t('card.corrected') : t(`card.certainty.${rank.certainty}`),
        rank.status === 'former' && t('card.former'),
        reason && !view.correction && sentence(reason, t, 40),
      ]}
    >
      {rank.level?.match(/^L\d/) && (
        <Ladder level={rank.level} levels={rank.levels} band={rank.band} words={words} />
      )}
    </Row>
  );
}

function rankWords(view: AccountView, t: ReturnType<typeof useWords>['t']): string {
  const rank = view.assessment.rank;
  if (view.digest.rankText) return view.digest.rankText;
  return !isMissing(rank) && rank.level ? t(`level.${rank.level}`) : t('card.rank.unknown');
}
