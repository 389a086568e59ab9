import { chipKey, levelKey } from '../measures/rank/labels.ts';
import type { RankLabels } from './digest/rank-words.ts';

/** The words of the rank measure; marks (state media) are dealt with before a rank is looked at. */
export const RANK_LABELS: RankLabels = { chip: (rank) => chipKey(rank, null), level: levelKey };
