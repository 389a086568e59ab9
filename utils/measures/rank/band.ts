import table from '../../../assets/rank/bands.json' with { type: 'json' };
import type { Band, Level, Standing, Tier } from '../../model/finding.ts';
import { GRASS, NONE, type Step, UNKNOWN } from './tables.ts';

const BANDS: Record<string, string> = table.bands;
const LADDER: Band[] = ['?', 'A', 'A', 'B', 'B', 'C', 'C', 'D', 'D', 'E', 'E', 'F'];

/** Band of a level of the ladder: two levels share one. NONE is N; UNK and GRASS cannot be placed. */
export function bandOfStep(step: Step): Band {
  if (step === NONE) return 'N';
  return LADDER[step] ?? '?';
}

/** Band of a level by its code. */
export function bandOfLevel(level: Level): Band {
  return level === 'NONE' ? 'N' : (LADDER[Number(level.slice(1))] ?? '?');
}

/** Band of a tier and a standing outside the mainland, by the table. */
export function bandOfTier(tier: Tier, standing: Standing): Band {
  return (BANDS[`${tier} ${standing}`] as Band | undefined) ?? '?';
}

/** The level's code: 5 is L5. */
export function levelOf(step: Step): Level {
  if (step === UNKNOWN) return 'UNK';
  if (step === GRASS) return 'GRASS';
  if (step === NONE) return 'NONE';
  return `L${step}` as Level;
}
