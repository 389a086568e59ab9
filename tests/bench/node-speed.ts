import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { MEASURES } from '../../utils/measures/index.ts';
import { scanText } from '../../utils/measures/jargon/index.ts';
import { Observations } from '../../utils/model/observation.ts';
import { median } from '../../utils/stats/quantile.ts';
import { followerSpeeds } from './follower-speed.ts';
import { jargonSpeeds } from './jargon-speed.ts';
import { official, textAt } from './page/feed.ts';
import { type Claimed, claimedTexts } from './rank-texts.ts';

/** What the measures do outside the browser. */
export interface Speed {
  what: string;
  value: number;
  unit: string;
}

const AS_OF = '2026-11-23T00:00:00Z';
const Cold = v.object({ tables: v.number(), first: v.number() });
type Cold = v.InferOutput<typeof Cold>;

const COLD = fileURLToPath(new URL('rank-cold.ts', import.meta.url));
const FILTER = fileURLToPath(new URL('../../scripts/assess.ts', import.meta.url));

/**
 * Texts a second for jargon and rank, lines a second of the filter, and how long a cold process takes to read the tables
 * of the rank measure and answer for its first account. One core; informative only.
 */
export async function nodeSpeeds(): Promise<Speed[]> {
  const texts = Array.from({ length: 500 }, (_, i) => [0, 1, 2, 3].map((k) => textAt(i + k * i)).join(''));
  const mean = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const speeds = [
    {
      what: `jargon, texts of ${mean} characters`,
      unit: 'texts/s',
      value: rate(texts, (text) => scanText(text)),
    },
  ];
  speeds.push(...(await jargonSpeeds(texts)));
  const { official: kind, rank } = MEASURES;
  if (kind && rank) {
    const accounts = claimedTexts(20_000).map(accountOf);
    const work = (known: Observations) => {
      // A new object each time: the measures remember what they read of an account's texts.
      const seen = { ...known, account: { ...known.account } };
      const found = kind.measure(seen, { official: null });
      rank.measure(seen, { official: 'missing' in found ? null : found });
    };
    const what = `official and rank, ${accounts.length} different texts`;
    speeds.push({ what, unit: 'texts/s', value: rate(accounts, work) });
    const cold = await coldRank(9);
    speeds.push({ what: 'rank tables, cold load', unit: 'ms', value: cold.tables + cold.first });
    speeds.push({ what: '… of it parsing JSON', unit: 'ms', value: cold.tables });
  }
  speeds.push(...followerSpeeds(rate));
  speeds.push({ what: 'filter, lines of 50 posts', unit: 'lines/s', value: await filterRate(texts) });
  return speeds;
}

/** Calls a second, over at least half a second after a warm-up. */
function rate<T>(inputs: readonly T[], work: (input: T) => unknown): number {
  for (const input of inputs) work(input);
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < 500) {
    for (const input of inputs) work(input);
    done += inputs.length;
  }
  return (done / (performance.now() - begun)) * 1000;
}

/** Medians over fresh processes of what `rank-cold.ts` prints. */
async function coldRank(processes: number): Promise<Cold> {
  const runs: Cold[] = [];
  for (let i = 0; i < processes; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, [COLD]);
    runs.push(v.parse(Cold, JSON.parse(stdout)));
  }
  return { tables: median(runs.map((run) => run.tables)), first: median(runs.map((run) => run.first)) };
}

/** Time of many lines less the time of one: the start of the program is not in it. */
async function filterRate(texts: string[]): Promise<number> {
  const lines = Array.from({ length: 400 }, (_, i) =>
    JSON.stringify(observations(i, texts.slice(i, i + 50))),
  );
  const one = await filter(lines.slice(0, 1));
  const many = await filter(lines);
  return ((lines.length - 1) / (many - one)) * 1000;
}

function filter(lines: string[]): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [FILTER], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(performance.now() - begun) : reject(new Error(`The filter ended with ${code}.`)),
    );
    child.stdin.end(`${lines.join('\n')}\n`);
  });
}

function accountOf({ name, reason, type }: Claimed, i: number): Observations {
  return v.parse(Observations, {
    account: {
      site: 'weibo',
      id: String(i),
      name,
      verified: true,
      verifiedType: type,
      verifiedReason: reason,
    },
    posts: [],
    asOf: AS_OF,
  });
}

function observations(i: number, texts: string[]): Observations {
  const { id, name, type, reason, followers } = official(i, 0);
  return v.parse(Observations, {
    account: {
      site: 'weibo',
      id,
      name,
      verified: true,
      verifiedType: type,
      verifiedReason: reason,
      followers,
    },
    posts: texts.map((text, k) => ({ id: `${id}-${k}`, text, createdAt: AS_OF })),
    asOf: AS_OF,
  });
}
