/** Rows after a merge, and what of it has to be written. */
export interface Merged<T> {
  rows: T[];
  put: T[];
  drop: T[];
}

export interface MergeRules<T> {
  id(row: T): string;
  /** Both describe the same thing; `next` was seen later. */
  merge(old: T, next: T): T;
  /** Sort order, the rows worth keeping first. */
  order(a: T, b: T): number;
  limit: number;
}

/** Takes `incoming` into `old` and keeps the first `limit` rows. Pure; unchanged rows are not written again. */
export function mergeRows<T extends object>(old: T[], incoming: T[], rules: MergeRules<T>): Merged<T> {
  if (incoming.length === 0 && old.length <= rules.limit) return { rows: old, put: [], drop: [] };
  const before = new Map(old.map((row) => [rules.id(row), row]));
  const after = new Map(before);
  for (const row of incoming) {
    const id = rules.id(row);
    const known = after.get(id);
    after.set(id, known === undefined ? row : rules.merge(known, row));
  }
  const sorted = [...after.values()].sort(rules.order);
  const rows = sorted.slice(0, rules.limit);
  const drop = sorted.slice(rules.limit).filter((row) => before.has(rules.id(row)));
  const put = rows.filter((row) => !same(before.get(rules.id(row)), row));
  return { rows, put, drop };
}

/** Equal as JSON with keys sorted: what the database would hold. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || stable(a) === stable(b);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** `next` over `old`, where a missing (null or undefined) value never erases a known one. */
export function overlay<T extends object>(old: T, next: T): T {
  const known = Object.entries(next).filter(([, value]) => value !== undefined && value !== null);
  return { ...old, ...Object.fromEntries(known) };
}
