import type { Translate } from '../../utils/i18n/translate.ts';
import { levelKey } from '../../utils/measures/rank/labels.ts';
import type { AccountView } from '../../utils/messages.ts';
import { type Evidence, isMissing, type RankFinding } from '../../utils/model/finding.ts';
import { Ladder } from '../charts/ladder.tsx';
import { isolated } from '../controls/outside.ts';
import { useWords, type Words } from '../controls/words.ts';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';
import { sentence } from './sentence.ts';

/** Rank in words, why, and its step on the ladder. What is uncertain is said and not drawn. */
export function RankRow({ view, explain }: RowProps) {
  const words = useWords();
  const { t } = words;
  const rank = view.assessment.rank;
  if (isMissing(rank)) return <MissingRow id="rank" missing={rank} explain={explain} />;
  const name = rankWords(rank, view, t);
  const own = Boolean(view.correction?.level);
  return (
    <Row
      id="rank"
      explain={explain}
      finding={name}
      parts={[
        own ? t('card.corrected') : t(`card.certainty.${rank.certainty}`),
        rank.status === 'former' && t('card.former'),
        !own && reason(rank.evidence[0], words),
      ]}
    >
      {rank.certainty !== 'uncertain' && rank.level?.match(/^L\d/) && (
        <Ladder level={rank.level} levels={rank.levels} band={rank.band} words={name} />
      )}
    </Row>
  );
}

function rankWords(rank: RankFinding, { digest }: AccountView, t: Translate): string {
  return rank.certainty === 'uncertain' && digest.rankText ? digest.rankText : t(levelKey(rank));
}

/** The words that gave the rank: “上海市” + “公安局”; else the first sentence of the evidence. */
function reason(first: Evidence | undefined, words: Words): string | null {
  if (!first) return null;
  const { quote, spans } = first;
  if (!quote || !spans?.length) return sentence(first, words, 40);
  return spans
    .map(([start, end]) => words.t('card.quoted', { text: isolated(quote.slice(start, end), 24) }))
    .join(' + ');
}
