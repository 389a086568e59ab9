import type { OfficialFinding, RankFinding } from '../../model/finding.ts';

/**
 * Message key of the two or three characters on the badge: `chip.L6`, `chip.UNK` (officials without a rank that can be
 * told), `chip.GRASS`, `chip.state-media`; outside the mainland the tier: `chip.tier.national`.
 */
export function chipKey(
  rank: Pick<RankFinding, 'level' | 'tier'>,
  official: Pick<OfficialFinding, 'mark'> | null,
): string {
  if (official?.mark) return `chip.${official.mark}`;
  if (rank.level === null) return rank.tier ? `chip.tier.${rank.tier}` : 'chip.UNK';
  return rank.level === 'NONE' ? 'chip.UNK' : `chip.${rank.level}`;
}

/** Message key of the rank in full words: `level.L6`; outside the mainland tier and standing: `level.national.apex`. */
export function levelKey(rank: Pick<RankFinding, 'level' | 'tier' | 'standing'>): string {
  if (rank.level !== null) return `level.${rank.level}`;
  return rank.tier && rank.standing ? `level.${rank.tier}.${rank.standing}` : 'level.UNK';
}
