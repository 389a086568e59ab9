import { scanText } from '../../utils/measures/jargon/index.ts';
import { densityInterval } from '../../utils/measures/jargon/interval.ts';
import { type Part, ratioOf } from '../../utils/stats/bootstrap.ts';
import { seeded } from '../../utils/stats/random.ts';
import { corpus, posts } from './data.ts';

const TRIALS = 400;

/** How often the 90 % interval of an account holds the density of all that the account could have written. */
export function coverage(): string[] {
  const official = parts(posts('zh_gov_weibo_2020'));
  const party = parts(corpus('zh_party_campus').filter((text) => text.length >= 30));
  const reports = parts(corpus('zh_gwr_provincial_2026').filter((text) => text.length >= 20));
  const kinds: Record<string, Part[]> = {
    'everyday official posts': official,
    'state broadcaster': parts(posts('zh_cctv')),
    'posts and Party articles': [...official, ...party.slice(0, 300)],
    'posts, Party articles, reports': [...official, ...party.slice(0, 200), ...reports.slice(0, 100)],
    'Party articles': party,
    'provincial reports': reports,
  };
  const rows = Object.entries(kinds).map(([kind, all]) => {
    const shares = [20, 50, 200].map((n) => covered(all, n));
    return { kind, shares };
  });
  const means = [0, 1, 2].map(
    (k) => rows.reduce((sum, { shares }) => sum + (shares[k] ?? 0), 0) / rows.length,
  );
  return [...rows, { kind: 'mean', shares: means }].map(
    ({ kind, shares }) =>
      `coverage of 90 %, ${kind}\tn 20, 50, 200: ${shares.map((share) => share.toFixed(3)).join(' ')}`,
  );
}

function covered(all: readonly Part[], n: number): number {
  const random = seeded(n);
  const truth = ratioOf(all);
  let hits = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const drawn = Array.from(
      { length: n },
      () => all[Math.floor(random() * all.length)] ?? { sum: 0, size: 0 },
    );
    const [low, high] = densityInterval(drawn.map((part) => ({ ...part, day: null })));
    if (low <= truth && truth <= high) hits++;
  }
  return hits / TRIALS;
}

function parts(texts: readonly string[]): Part[] {
  return texts.flatMap((text) => {
    const scan = scanText(text);
    return scan ? [{ sum: scan.sum, size: scan.size }] : [];
  });
}
