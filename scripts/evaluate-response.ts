/** How often the intervals of the response measure hold the truth, over simulated accounts: `npm run evaluate -- response`. */
import { response } from '../utils/measures/response/index.ts';
import { isMissing } from '../utils/model/finding.ts';
import { wilson } from '../utils/stats/binomial.ts';
import { chanceOf } from './response/chance.ts';
import { EDGES, PROCESSES, type Process } from './response/processes.ts';
import { simulate } from './response/simulate.ts';

export const ACCOUNTS = 2000;

export interface Coverage {
  name: string;
  /** Accounts with a rate, and with an interval of the delay. */
  rates: number;
  delays: number;
  /** Share of those whose interval held the truth. */
  rate: number;
  delay: number;
  /** The same of Wilson's interval, which takes all comments for independent. */
  wilson: number;
  /** Mean width of the rate's interval. */
  width: number;
  /** Mean of log(median / truth). */
  bias: number;
}

/** Simulates accounts of one kind and measures each as the extension does. The same seed gives the same figures. */
export function coverageOf(process: Process, accounts = ACCOUNTS, seed = 2011): Coverage {
  const chance = chanceOf(seed);
  const sum = { rates: 0, delays: 0, rate: 0, delay: 0, wilson: 0, width: 0, bias: 0 };
  for (let i = 0; i < accounts; i++) {
    const { seen, rate, delay } = simulate(process, chance);
    const finding = response.measure(seen, { official: null });
    if (isMissing(finding)) continue;
    const { interval, medianMinutes, medianInterval, answered, n } = finding;
    sum.rates++;
    sum.rate += holds(interval, rate);
    sum.wilson += holds(wilson(answered, n), rate);
    sum.width += interval[1] - interval[0];
    if (medianMinutes === null || medianInterval === null) continue;
    sum.delays++;
    sum.delay += holds(medianInterval, delay);
    sum.bias += Math.log(medianMinutes / delay);
  }
  return {
    name: process.name,
    rates: sum.rates,
    delays: sum.delays,
    rate: sum.rate / sum.rates,
    delay: sum.delay / sum.delays,
    wilson: sum.wilson / sum.rates,
    width: sum.width / sum.rates,
    bias: sum.bias / sum.delays,
  };
}

const holds = ([low, high]: [number, number], truth: number) => (low <= truth && truth <= high ? 1 : 0);
const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);

/** All figures as a table of tab-separated lines. */
export function evaluate(): string {
  const all = [
    ...PROCESSES.map((process) => coverageOf(process)),
    // Half as many will do to show that it does not hold.
    ...EDGES.map((process) => coverageOf(process, ACCOUNTS / 2)),
  ];
  const lines = all.map(({ name, rates, delays, rate, delay, wilson: plain, width, bias }) => {
    const cells = [
      name.padEnd(40),
      `rate\tn ${rates}\tcovered ${percent(rate)}\twidth ${width.toFixed(3)}\tWilson ${percent(plain)}`,
      `delay\tn ${delays}\tcovered ${percent(delay)}\tbias ${percent(Math.exp(bias) - 1)}`,
    ];
    return cells.join('\t');
  });
  return [`95 % intervals over ${ACCOUNTS} simulated accounts of each kind`, ...lines].join('\n');
}
