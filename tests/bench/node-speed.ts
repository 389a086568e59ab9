import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { MEASURES } from '../../utils/measures/index.ts';
import { scanText } from '../../utils/measures/jargon/index.ts';
import { Observations } from '../../utils/model/observation.ts';
import { official, textAt } from './page/feed.ts';

/** What the measures do outside the browser, per second. */
export interface Speed {
  what: string;
  perSecond: number;
  unit: string;
}

const AS_OF = '2026-11-23T00:00:00Z';
const FILTER = fileURLToPath(new URL('../../scripts/assess.ts', import.meta.url));

/** Texts a second for jargon, names a second for rank, lines a second of the filter. One core; informative only. */
export async function nodeSpeeds(): Promise<Speed[]> {
  const texts = Array.from({ length: 500 }, (_, i) => [0, 1, 2, 3].map((k) => textAt(i + k * i)).join(''));
  const mean = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const accounts = Array.from({ length: 200 }, (_, i) => observations(i, []));
  const speeds = [
    {
      what: `jargon, texts of ${mean} characters`,
      unit: 'texts/s',
      perSecond: rate(texts, (text) => scanText(text)),
    },
  ];
  const { official: kind, rank } = MEASURES;
  if (kind && rank) {
    const work = (known: Observations) => {
      // A new object each time: the measures remember what they read of an account's texts.
      const seen = { ...known, account: { ...known.account } };
      const found = kind.measure(seen, { official: null });
      rank.measure(seen, { official: 'missing' in found ? null : found });
    };
    speeds.push({ what: 'official and rank', unit: 'accounts/s', perSecond: rate(accounts, work) });
  }
  speeds.push({ what: 'filter, lines of 50 posts', unit: 'lines/s', perSecond: await filterRate(texts) });
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
