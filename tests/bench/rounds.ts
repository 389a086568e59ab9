import type { Stage } from './browser.ts';
import { type Cost, costOf } from './metrics.ts';
import type { Feed } from './page/feed.ts';
import { CONTROL, MATCHED } from './server.ts';
import { badgesBetween, openTab, warmUp } from './tab.ts';

/** Without the extension's host; with it, every digest known; with it, every account met for the first time. */
export type Arm = 'control' | 'known' | 'first';

/** Four runs in a row, so close in time that the machine's mood is nearly the same. */
export interface Round {
  controls: [Cost, Cost];
  known: Cost;
  first: Cost;
}

/**
 * ABBA: the two controls stand outside, the two arms inside and in turns, so that a drift of the machine cancels in
 * each arm's difference from the mean of the controls. The difference of the controls is the A/A check.
 */
export async function runRounds(
  stage: Stage,
  feed: Feed,
  rounds: number,
  done: (round: number) => void,
): Promise<Round[]> {
  const all: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const inner: Arm[] = round % 2 === 0 ? ['known', 'first'] : ['first', 'known'];
    const costs = { control: [] as Cost[], known: [] as Cost[], first: [] as Cost[] };
    for (const arm of ['control', ...inner, 'control'] as Arm[]) {
      costs[arm].push(await runArm(stage, feed, arm, round));
    }
    const [a, b] = costs.control;
    const [known] = costs.known;
    const [first] = costs.first;
    if (a && b && known && first) all.push({ controls: [a, b], known, first });
    done(round + 1);
  }
  return all;
}

/**
 * One run in a fresh tab. Every arm shows the same number of posts before the measuring begins: with `known` all the
 * accounts that come again, so that the page side has their digests. With `first` nobody comes twice, and the accounts
 * are of a cohort that the background has never seen.
 */
export async function runArm(stage: Stage, feed: Feed, arm: Arm, round: number): Promise<Cost> {
  const tab = await openTab(stage, arm === 'control' ? CONTROL : MATCHED, feed);
  const begin = await warmUp(tab, feed);
  const shown = arm === 'first' ? newcomers(feed, round) : feed;
  const cost = await costOf(stage.driver, tab, () => tab.run(begin, begin + feed.posts, shown));
  await tab.close();
  return cost;
}

export function newcomers(feed: Feed, round: number): Feed {
  return { ...feed, cohort: 1 + round, officials: 10_000 };
}

/** Badges that the measured part of a run calls for. */
export function badgesInRun(feed: Feed): number {
  const begin = feed.officials * feed.officialEvery;
  return badgesBetween(begin, begin + feed.posts, feed);
}
