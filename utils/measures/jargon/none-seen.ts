/**
 * Raw density of an ordinary official post that has any officialese at all: of 314 official posts of 2020, 25 % had a
 * hit, and the mean of those was .10 (docs/methods/jargon.md).
 */
const USUAL_WHEN_ANY = 0.1;

/**
 * Upper end of the account's raw density when none of its `n` posts has a hit. Resampling can only repeat what was seen
 * and would answer "exactly 0"; the exact one-sided 95 % bound of the share of posts with a hit (0 of n) does not.
 */
export function mostWhenNoneSeen(n: number): number {
  return USUAL_WHEN_ANY * (1 - 0.05 ** (1 / n));
}
