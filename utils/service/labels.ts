import type { RankLabels } from './digest/rank-words.ts';

/** Keys of the words for a rank in locales/. */
export const RANK_LABELS: RankLabels = {
  chip: ({ level, band }) => `rank.chip.${level ?? band}`,
  level: ({ level, band }) => `rank.level.${level ?? band}`,
};
