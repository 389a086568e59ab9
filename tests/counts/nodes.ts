import type { Tab } from '../bench/tab.ts';
import type { Driver } from '../e2e/driver/contract.ts';

/** DOM nodes of each badge in the page: its host and every element and text in its closed root. */
export function nodesOfBadges(driver: Driver, { page }: Tab): Promise<number[]> {
  const count = (roots: ShadowRoot[]): number[] =>
    roots.map((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      let nodes = 1; // the host
      while (walker.nextNode()) nodes++;
      return nodes;
    });
  return driver.inRoots(page, count, null);
}
