/** No account of any site has more followers or posts than people are alive; such a number is an error. */
const ABSURD = 10_000_000_000;

/** Can this be a count? Rows come from pages, so anything can stand here, whatever the type says. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= ABSURD;
}

/** Said at all, right or wrong. */
export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}
