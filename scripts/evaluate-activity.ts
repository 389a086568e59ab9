/** How the activity measure fares on simulated accounts of known rates: `npm run evaluate -- activity`. */
import { ownRate } from '../utils/measures/activity/rate.ts';
import { slowing } from '../utils/measures/activity/slowing.ts';
import { wilson } from '../utils/stats/binomial.ts';
import { seeded } from '../utils/stats/random.ts';
import { look, partialLook } from './activity/looks.ts';
import { PROCESSES, type Process, simulate } from './activity/processes.ts';

const DAY = 86_400_000;
const ACCOUNTS = 2000;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** How often the 95 % interval of posts a week holds the true rate of its window. */
export function coverage(process: Process, accounts: number, seed: number, seenInPart = false) {
  const random = seeded(seed);
  let n = 0;
  let held = 0;
  let width = 0;
  for (let i = 0; i < accounts; i++) {
    const account = simulate(process, random, 2 + 12 * random(), { days: 425 });
    const seen = seenInPart ? partialLook(account, random) : look(account);
    const rate = ownRate(seen);
    if (!rate) continue;
    const to = (account.end - seen.until) / DAY;
    const truth = (7 * account.expected(to + rate.days, to)) / rate.days;
    n++;
    width += rate.perWeek > 0 ? (rate.interval[1] - rate.interval[0]) / rate.perWeek : 0;
    if (rate.interval[0] <= truth && truth <= rate.interval[1]) held++;
  }
  return { n, held: held / n, width: width / n };
}

/** How often an account is called slowing when its rate does not change, or has fallen by `1 - drop` four weeks ago. */
export function calledSlowing(
  process: Process,
  accounts: number,
  perWeek: number,
  seed: number,
  drop = 1,
  days = 470,
) {
  const random = seeded(seed);
  let called = 0;
  for (let i = 0; i < accounts; i++) {
    if (slowing(look(simulate(process, random, perWeek, { days, drop, dropDays: 28 })))) called++;
  }
  return called / accounts;
}

export function evaluate(): string {
  const lines = [`95 % interval of posts a week, ${ACCOUNTS} accounts each, 2 to 14 posts a week`];
  for (const [i, process] of PROCESSES.entries())
    lines.push(coverageLine(process.id, coverage(process, ACCOUNTS, 100 + i)));
  const censored = PROCESSES.filter(({ id }) => id === 'steady' || id === 'bursty');
  for (const process of censored)
    lines.push(coverageLine(`censored, ${process.id}`, coverage(process, ACCOUNTS, 200, true)));
  return lines.concat(slowingLines()).join('\n');
}

function coverageLine(id: string, { n, held, width }: ReturnType<typeof coverage>): string {
  return `${id.padEnd(18)} n ${n}  held ${percent(held)}  mean width ${percent(width)} of the rate`;
}

const ROUNDS = 200;
const RATES = [3, 5, 7, 14];
/** Bursts of four: a quarter as many independent events. */
const RATES_OF_BURSTS = [7, 14, 28, 42];

function slowingLines(): string[] {
  const lines = [
    '',
    `called slowing, ${ROUNDS} accounts each: rate unchanged / fallen by 70 % four weeks ago`,
  ];
  for (const process of PROCESSES) {
    const cells = (process.id === 'bursty' ? RATES_OF_BURSTS : RATES).map((perWeek) => {
      const wrong = calledSlowing(process, ROUNDS, perWeek, 300);
      const found = calledSlowing(process, ROUNDS, perWeek, 400, 0.3);
      return `${perWeek} a week ${percent(wrong)} / ${percent(found)}`;
    });
    lines.push(`${process.id.padEnd(10)} ${cells.join('   ')}`);
  }
  lines.push('the same where only 35 weeks were seen, 7 posts a week');
  for (const process of PROCESSES) {
    const wrong = calledSlowing(process, ROUNDS, 7, 500, 1, 250);
    lines.push(
      `${process.id.padEnd(10)} ${percent(wrong)} / ${percent(calledSlowing(process, ROUNDS, 7, 600, 0.3, 250))}`,
    );
  }
  const [low, high] = wilson(Math.round(0.05 * ROUNDS), ROUNDS);
  return [...lines, `(of ${ROUNDS} accounts, 5 % has the 95 % interval ${percent(low)} to ${percent(high)})`];
}
