/**
 * What Weiguan costs the page: `npm run bench`, about three minutes. `-- --pairs 12` for narrower intervals,
 * `-- --json FILE` for the numbers, `-- --list append`, `-- --front-end 2021`, `-- --posts 1000`; `-- --only node` for
 * the measures alone, without a browser. Method and results: docs/performance.md. It measures the build in
 * .output/chrome-mv3 (npm run build:chrome).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { EXTENSION, openStage, type Stage } from '../tests/bench/browser.ts';
import { nodeSpeeds } from '../tests/bench/node-speed.ts';
import { FEED, type Feed } from '../tests/bench/page/feed.ts';
import { type Share, shareOf } from '../tests/bench/profile.ts';
import { type Report, speedTable, write } from '../tests/bench/report.ts';
import { badgesInRun, newcomers, runRounds } from '../tests/bench/rounds.ts';
import { MATCHED } from '../tests/bench/server.ts';
import { openTab, warmUp } from '../tests/bench/tab.ts';
import { countRun } from '../tests/counts/count.ts';
import { sizesOf } from '../tests/counts/sizes.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '4' },
    posts: { type: 'string', default: String(FEED.posts) },
    list: { type: 'string', default: FEED.list },
    'front-end': { type: 'string', default: FEED.frontEnd },
    extension: { type: 'string', default: EXTENSION },
    json: { type: 'string' },
    only: { type: 'string' },
    top: { type: 'boolean', default: false },
  },
});

const feed: Feed = {
  ...FEED,
  posts: Number(values.posts),
  list: values.list === 'append' ? 'append' : 'recycle',
  frontEnd: values['front-end'] === '2021' ? '2021' : '2025',
};

if (values.only === 'node') {
  console.log(speedTable(await nodeSpeeds()));
  process.exit();
}

if (!existsSync(values.extension)) {
  console.error('There is no build yet: npm run build:chrome');
  process.exit(1);
}

const before = load();
const stage = await openStage(values.extension);
try {
  const report = await measure(stage);
  console.log(`\n${write(report)}`);
  if (values.top) console.log(report.shares.known.top.slice(0, 25));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);
} finally {
  await stage.close();
}

async function measure(stage: Stage): Promise<Report> {
  const pairs = Number(values.pairs);
  // Cohorts of newcomers are numbered on: the background must not have seen them in an earlier part.
  const known = await countRun(stage, feed, 'known', 1000);
  const first = await countRun(stage, feed, 'first', 1001);
  say('counted');
  const shares = { known: await share(stage, feed), first: await share(stage, newcomers(feed, 1002)) };
  say('profiled');
  const rounds = await runRounds(stage, feed, pairs, (round) => say(`round ${round} of ${pairs}`));
  const speeds = await nodeSpeeds();
  return {
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    browser: await stage.driver.browser.version(),
    node: process.versions.node,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    load: [before, load()],
    feed,
    badges: badgesInRun(feed),
    rounds,
    shares,
    counts: { known, first },
    sizes: sizesOf(values.extension),
    speeds,
  };
}

async function share(stage: Stage, shown: Feed): Promise<Share> {
  const tab = await openTab(stage, MATCHED, feed);
  const begin = await warmUp(tab, feed);
  const found = await shareOf(tab, stage.driver.origin, () => tab.run(begin, begin + feed.posts, shown));
  await tab.close();
  return found;
}

function load(): number {
  return loadavg()[0] ?? 0;
}

function say(text: string): void {
  process.stderr.write(`… ${text}\n`);
}
