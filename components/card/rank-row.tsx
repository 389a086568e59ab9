import type { Translate } from '../../utils/i18n/translate.ts';
import { levelKey } from '../../utils/measures/rank/labels.ts';
import type { AccountView } from '../../utils/messages.ts';
import { isMissing, type RankFinding } from '../../utils/model/finding.ts';
import { Bands } from '../charts/bands.tsx';
import { Ladder } from '../charts/ladder.tsx';
import { useWords, type Words } from '../controls/words.ts';
import { Chain } from './chain.tsx';
import { Found } from './found.tsx';
import { MissingRow } from './missing-row.tsx';
import { Row } from './row.tsx';
import type { RowProps } from './rows.tsx';
import { sentence } from './sentence.ts';

/** Rank in words, how it came about, and its step on the ladder. The user's own word comes first, ours below it. */
export function RankRow({ view, explain }: RowProps) {
  const words = useWords();
  const { t, f } = words;
  const { assessment, correction, measured } = view;
  const { rank, official } = assessment;
  if (isMissing(rank)) return <MissingRow id="rank" missing={rank} explain={explain} />;
  const name = rankWords(rank, view, t);
  const own = correction && rank.evidence[0]?.id === 'correction.yours' ? correction : null;
  return (
    <Row
      id="rank"
      explain={explain}
      finding={name}
      parts={[
        own ? t('card.corrected', { date: f.date(own.at) }) : t(`card.certainty.${rank.certainty}`),
        rank.status === 'former' && t('card.former'),
        ...(own ? [] : remarks(rank, words)),
      ]}
    >
      {!own && <Chain rank={rank} official={official} />}
      <Step rank={rank} words={name} />
      {own && measured && <Found measured={measured} />}
    </Row>
  );
}

/** The picture: the ladder, or the bands outside the mainland. */
function Step({ rank, words }: { rank: RankFinding; words: string }) {
  const { level, levels, band, certainty } = rank;
  if (level === null) return /^[A-F]$/.test(band) ? <Bands band={band} words={words} /> : null;
  const ladder = levels.filter((each) => /^L\d/.test(each));
  // A single level that is no more than a guess is said in words, not drawn.
  const drawn = certainty === 'uncertain' ? ladder.length > 1 : /^L\d/.test(level);
  if (!drawn) return null;
  return (
    <Ladder level={certainty === 'uncertain' ? null : level} levels={ladder} band={band} words={words} />
  );
}

function rankWords(rank: RankFinding, { digest }: AccountView, t: Translate): string {
  return rank.certainty === 'uncertain' && digest.rankText ? digest.rankText : t(levelKey(rank));
}

/** What must be known besides the chain: that it rests on the name alone, or why there is no rank. */
export function remarks({ evidence }: RankFinding, words: Words): string[] {
  return evidence
    .filter(({ id }) => id === 'rank.from.name' || id === 'rank.unknown' || id.startsWith('rank.none.'))
    .map((item) => sentence(item, words));
}
