import { seeded } from '../../utils/stats/random.ts';

/** Draws for simulated accounts, all from one seed. */
export function chanceOf(seed: number) {
  const random = seeded(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Marsaglia and Tsang's method; below 1 by the boost. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    random,
    between,
    whole: (low: number, high: number) => Math.floor(between(low, high + 1)),
    normal,
    /** A share around `mean` whose members correlate by `rho` (0 = all groups have the same share). */
    share(mean: number, rho: number): number {
      if (rho <= 0) return mean;
      const strength = (1 - rho) / rho;
      const yes = gamma(mean * strength);
      return yes / (yes + gamma((1 - mean) * strength));
    },
  };
}
export type Chance = ReturnType<typeof chanceOf>;
