import type { Translate } from '../../i18n/translate.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Digest } from '../../model/digest.ts';
import { isMissing, LEVELS, type RankFinding } from '../../model/finding.ts';
import { YOURS } from './corrected.ts';

/** Keys of the words for a rank, from utils/measures/rank/labels.ts. */
export interface RankLabels {
  /** Two or three characters: 正厅, Bureau. */
  chip(rank: RankFinding): string;
  level(rank: RankFinding): string;
}

type RankWords = Pick<Digest, 'band' | 'chip' | 'kind' | 'rankText' | 'survey'>;

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
  const side = surveySide(rank);
  return {
    kind,
    band: rank.band,
    chip: t(labels.chip(rank)),
    rankText: qualified(rank, words, t),
    ...(side && { survey: side }),
  };
}

/** The rank's words with what must be known of it: whose word it is, how sure, how wide, and that the post is over. */
function qualified({ certainty, status, evidence }: RankFinding, rank: string, t: Translate): string {
  const range = evidence.find(({ id }) => id === 'rank.range')?.values?.range;
  const own = evidence[0]?.id === YOURS;
  const sure = own
    ? t('badge.rank.yours', { rank })
    : certainty === 'likely'
      ? t('badge.rank.likely', { rank })
      : rank;
  const wide = range === undefined ? sure : t('badge.rank.range', { rank: sure, range });
  return status === 'former' ? t('badge.rank.former', { rank: wide }) : wide;
}

/** A former post is not counted as serving; tiers are another scale. */
function surveySide({ level, status }: RankFinding): Digest['survey'] {
  if (!level || !/^L\d/.test(level)) return undefined;
  if (status === 'former') return 'former';
  return LEVELS.indexOf(level) <= LEVELS.indexOf('L6') ? 'above' : 'below';
}
