import type { Interval } from '../model/finding.ts';
import { betaBinomial, type Group } from './beta-binomial.ts';

/** So near to none that it is none; the beta-binomial itself has no value there. */
const NO_CORRELATION = 0.0002;
const OTHERS = 12;
/** How much more likely none is, before the data, than each of the others. */
const NONE = 8;

/** Correlations within a group that are thought possible. */
const CORRELATIONS = [NO_CORRELATION, ...Array.from({ length: OTHERS }, (_, i) => (i + 0.5) / OTHERS)];

/** Two in five for none, the rest evenly: found by simulation (docs/methods/response.md). */
const BELIEFS = CORRELATIONS.map((_, i) => (i === 0 ? NONE : 1));

/** The least number of points at which densities are computed. */
const POINTS = 100;

/** Heights over even steps of the angle asin√share, where Jeffreys' prior is flat and no density has a pole. */
type Density = Float64Array;

/**
 * Two-sided interval of a share counted in groups (comments under posts) whose members may be alike. [0, 1] for no members.
 *
 * How alike, few groups cannot tell; so every correlation counts by how well a beta-binomial with it fits the groups. The result has equal tails of two
 * views, mixed half and half: of all groups as draws from one account (beta-binomial), and of all members pooled, worth
 * n / (1 + (m − 1)ρ) independent ones (Kish's design effect, m = Σsize² / Σsize). The views agree unless large groups differ from small ones, and
 * then the first alone would say too much. Where none or all show the feature, the one end that is open has the whole risk.
 */
export function clusteredShare(groups: readonly Group[], level = 0.95): Interval {
  const used = groups.filter(({ size }) => size > 0);
  const n = used.reduce((total, { size }) => total + size, 0);
  if (n <= 0) return [0, 1];
  const count = used.reduce((total, group) => total + group.count, 0);
  const angles = Math.min(1200, Math.max(POINTS, Math.ceil(6 * Math.sqrt(n))));
  const shares = Array.from({ length: angles }, (_, k) => shareAt((k + 0.5) / angles));
  const typical = used.reduce((total, { size }) => total + size * size, 0) / n;

  const drawn = drawnFrom(used, shares);
  const weights = drawn.map((row) => row.reduce((a, b) => a + b, 0));
  const plain = shares.map((p) => count * Math.log(p) + (n - count) * Math.log1p(-p));
  const pooled = CORRELATIONS.map((rho) => {
    const effect = 1 + (typical - 1) * rho;
    return plain.map((value) => value / effect);
  });
  const density = new Float64Array(angles);
  for (const row of drawn) add(density, row, 1);
  pooled.forEach((logs, i) => {
    const row = heights(logs);
    add(density, row, (weights[i] ?? 0) / row.reduce((a, b) => a + b, 0));
  });

  const share = count / n;
  const risk = (1 - level) / (count <= 0 || count >= n ? 1 : 2);
  return [
    count <= 0 ? 0 : Math.min(share, quantileOf(density, risk)),
    count >= n ? 1 : Math.max(share, quantileOf(density, 1 - risk)),
  ];
}

/** One row a correlation: how likely it is together with each share. */
function drawnFrom(groups: Group[], shares: number[]): Density[] {
  const log = betaBinomial(groups);
  const rows = CORRELATIONS.map((rho) => shares.map(log(rho)));
  const most = Math.max(...rows.map((row) => Math.max(...row)));
  return rows.map((row, i) => heights(row, most, BELIEFS[i]));
}

function heights(logs: number[], most = Math.max(...logs), belief = 1): Density {
  const density = new Float64Array(logs.length);
  for (const [k, value] of logs.entries()) {
    // Below e⁻⁴⁰ of the highest nothing changes a digit that is shown.
    if (value - most > -40) density[k] = belief * Math.exp(value - most);
  }
  return density;
}

function add(to: Density, row: Density, times: number): void {
  row.forEach((value, k) => {
    to[k] = (to[k] ?? 0) + times * value;
  });
}

/** The share at a part (0–1) of the way along the angle. */
function shareAt(part: number): number {
  return Math.sin(part * (Math.PI / 2)) ** 2;
}

function quantileOf(density: Density, p: number): number {
  const target = p * density.reduce((a, b) => a + b, 0);
  let below = 0;
  let k = 0;
  while (k < density.length - 1 && below + (density[k] ?? 0) < target) below += density[k++] ?? 0;
  const part = Math.min(1, (target - below) / (density[k] || 1));
  return shareAt((k + part) / density.length);
}
