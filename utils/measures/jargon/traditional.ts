import stored from '../../../assets/jargon/characters.json' with { type: 'json' };

/**
 * Characters that both scripts use, in one of them for something else (著 and 着, 覆 and 复): both sides of a comparison are folded into one, so
 * that a text has one reading whatever its script.
 */
const FOLDED = ['著着', '覆复', '乾干', '藉借', '徵征', '瞭了', '夥伙'] as const;

let folds: Uint16Array | undefined;

/** For each character its Simplified counterpart, itself where there is none. Length stays: one for one. */
export function foldTable(): Uint16Array {
  if (folds) return folds;
  folds = new Uint16Array(65_536);
  for (let code = 0; code < folds.length; code++) folds[code] = code;
  for (let i = 0; i < stored.from.length; i++) folds[stored.from.charCodeAt(i)] = stored.to.charCodeAt(i);
  for (const pair of FOLDED) folds[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return folds;
}
