import type { Correction, OwnWord } from '../../utils/model/correction.ts';
import { LEVELS, STANDINGS, TIERS } from '../../utils/model/finding.ts';
import { ELSEWHERE, type RankDraft } from './rank-fields.tsx';

export const KINDS = ['department', 'individual', 'not-official'] as const;

/** What stands in the form. */
export interface Draft extends RankDraft {
  kind: string;
  note: string;
}

/** The form as the correction has it, empty without one. */
export function draftOf(correction: Correction | null): Draft {
  const { kind = '', level = '', tier = '', standing = '', note = '' } = correction ?? {};
  return { kind, rank: tier ? ELSEWHERE : level, tier, standing, note };
}

/** What the form says; null while it says nothing, or tier without standing. */
export function wordOf({ kind, rank, tier, standing, note }: Draft): OwnWord | null {
  const word: OwnWord = {};
  const chosenKind = KINDS.find((one) => one === kind);
  const level = LEVELS.find((one) => one === rank);
  const chosenTier = TIERS.find((one) => one === tier);
  const chosenStanding = STANDINGS.find((one) => one === standing);
  if (chosenKind) word.kind = chosenKind;
  if (level) word.level = level;
  if (rank === ELSEWHERE) {
    if (!chosenTier || !chosenStanding) return null;
    word.tier = chosenTier;
    word.standing = chosenStanding;
  }
  if (note.trim()) word.note = note.trim();
  return Object.keys(word).length > 0 ? word : null;
}
