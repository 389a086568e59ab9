import type { Translate } from '../../i18n/translate.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Digest } from '../../model/digest.ts';
import { isMissing, type RankFinding } from '../../model/finding.ts';

/** Keys of the words for a rank, from utils/measures/rank/labels.ts. */
export interface RankLabels {
  /** Two or three characters: 正厅, Bureau. */
  chip(rank: RankFinding): string;
  level(rank: RankFinding): string;
}

type RankWords = Pick<Digest, 'band' | 'chip' | 'kind' | 'rankText'>;

/** Chip, colour band and full words. A rank that is hidden, missing or uncertain is not shown: the chip says "official". */
export function rankWords(
  assessment: Assessment,
  show: boolean,
  t: Translate,
  labels: RankLabels,
): RankWords {
  const { official, rank } = assessment;
  if (!isMissing(official) && official.mark !== null) {
    return { kind: 'mark', band: '?', chip: t('chip.state-media'), rankText: t('badge.state-media') };
  }
  const kind = !isMissing(official) && official.kind === 'individual' ? 'individual' : 'department';
  const plain = { kind, band: '?', chip: t('chip.UNK'), rankText: t(`badge.${kind}`) } as const;
  if (!show || isMissing(rank) || rank.certainty === 'uncertain' || rank.level === 'NONE') return plain;
  if (rank.level === 'UNK' || rank.band === 'N') return plain;
  const words = t(labels.level(rank));
  const likely = rank.certainty === 'likely' ? t('badge.rank.likely', { rank: words }) : words;
  const rankText = rank.status === 'former' ? t('badge.rank.former', { rank: likely }) : likely;
  return { kind, band: rank.band, chip: t(labels.chip(rank)), rankText };
}
