/** One example: what is known of it, which class it has, and how much it counts. */
export interface Example {
  x: readonly number[];
  positive: boolean;
  weight: number;
}

/** Keeps the weights finite where a set is separable; far too weak to matter elsewhere. */
const RIDGE = 1e-3;
const ROUNDS = 50;

/**
 * Logistic regression by Newton's method: the intercept, then one weight for each number of `x`. The weights of the examples
 * are taken as shares of their sum. Deterministic.
 */
export function fitLogistic(examples: readonly Example[]): number[] {
  const size = (examples[0]?.x.length ?? 0) + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((b, i) => (i === 0 ? 0 : RIDGE * b));
    const hessian = beta.map((_, i) => beta.map((_, j): number => (i === j && i > 0 ? RIDGE : 0)));
    for (const { x, positive, weight } of examples) {
      const one = [1, ...x];
      const p = 1 / (1 + Math.exp(-dot(beta, one)));
      const w = weight / total;
      for (const [i, a] of one.entries()) {
        gradient[i] = (gradient[i] ?? 0) + w * (p - (positive ? 1 : 0)) * a;
        const row = hessian[i] ?? [];
        for (const [j, b] of one.entries()) row[j] = (row[j] ?? 0) + w * p * (1 - p) * a * b;
      }
    }
    // Steps of at most 2 cannot run away while the first guess is bad.
    const step = solve(hessian, gradient).map((s) => Math.max(-2, Math.min(2, s)));
    beta = beta.map((b, i) => b - (step[i] ?? 0));
    if (step.every((s) => Math.abs(s) < 1e-10)) break;
  }
  return beta;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Gauss–Jordan elimination with pivots; the matrix is positive definite thanks to the ridge and the intercept. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const i of rows.keys()) {
    const best = rows.reduce(
      (top, row, k) => (k >= i && Math.abs(row[i] ?? 0) > Math.abs(rows[top]?.[i] ?? 0) ? k : top),
      i,
    );
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    const pivot = rows[i] ?? [];
    const head = pivot[i] ?? 1;
    for (const j of pivot.keys()) pivot[j] = (pivot[j] ?? 0) / head;
    for (const [k, row] of rows.entries()) {
      const factor = row[i] ?? 0;
      if (k !== i) for (const j of row.keys()) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row) => row[right.length] ?? 0);
}
