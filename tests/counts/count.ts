import type { Stage } from '../bench/browser.ts';
import { costOf } from '../bench/metrics.ts';
import { type Feed, POOL } from '../bench/page/feed.ts';
import { newcomers } from '../bench/rounds.ts';
import { CONTROL, MATCHED } from '../bench/server.ts';
import { badgesBetween, openTab, settle, warmUp } from '../bench/tab.ts';
import { type BackgroundCounts, countBackground } from './background-probe.ts';
import { nodesOfBadges } from './nodes.ts';
import { countPage, type PageCounts } from './page-probe.ts';

/** The exact counts of one run over the paced timeline. */
export interface Counts extends PageCounts, BackgroundCounts {
  posts: number;
  ticks: number;
  /** Badges called for by the posts shown; badges that stood in the page at the end, and the most nodes one had. */
  badgesDue: number;
  badgesAtEnd: number;
  badgesDueAtEnd: number;
  nodesABadge: number;
  /** Layouts and style computations beyond those of the same page on the control host. */
  layouts: number;
  styles: number;
  /** Requests that the page did not make itself. */
  ownRequests: number;
  /** The longest time that a row stood; from 2 s on a quiet look-up is right. */
  longestStay: number;
}

/**
 * Counts on the matched host, and layouts also on the control host, in the same two arms as the timed runs (see
 * rounds.ts). Nothing here is a time, save `longestStay`, which nobody asserts.
 */
export async function countRun(
  stage: Stage,
  feed: Feed,
  arm: 'known' | 'first',
  cohort: number,
): Promise<Counts> {
  const shown = arm === 'first' ? newcomers(feed, cohort) : feed;
  const control = await openTab(stage, CONTROL, feed);
  const begin = await warmUp(control, feed);
  await control.run(begin, begin + 40, { ...feed, officialEvery: 0 });
  const end = begin + feed.posts;
  const usual = await costOf(stage.driver, control, () => control.run(begin, end, shown));
  await control.close();

  const tab = await openTab(stage, MATCHED, feed);
  await warmUp(tab, feed);
  await settle(tab, begin, feed);
  const requests = stage.site.log.length;
  const pageCounts = await countPage(tab, stage.driver.origin);
  const backgroundCounts = await countBackground(stage.driver);
  let ran = { ticks: 0, longestStay: 0 };
  const cost = await costOf(stage.driver, tab, async () => {
    ran = await tab.run(begin, end, shown);
  });
  const nodes = await nodesOfBadges(stage.driver, tab);
  const counts: Counts = {
    ...(await pageCounts()),
    ...(await backgroundCounts()),
    posts: feed.posts,
    ...ran,
    badgesDue: badgesBetween(begin, end, shown),
    badgesAtEnd: nodes.length,
    badgesDueAtEnd: badgesBetween(feed.list === 'append' ? 0 : Math.max(0, end - POOL), end, feed),
    nodesABadge: Math.max(0, ...nodes),
    layouts: cost.layouts - usual.layouts,
    styles: cost.styles - usual.styles,
    ownRequests: stage.site.log.slice(requests).filter(({ byPage }) => !byPage).length,
  };
  await tab.close();
  return counts;
}
