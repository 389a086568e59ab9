import type { Driver } from '../e2e/driver/contract.ts';
import type { Tab } from './tab.ts';

/** What a run cost. Times are CPU milliseconds of the page's main thread (`threadTicks`: what others do is not in them). */
export interface Cost {
  task: number;
  script: number;
  style: number;
  layout: number;
  layouts: number;
  styles: number;
  nodes: number;
  /** CPU of all the browser's processes: the only figure that sees the background. */
  everywhere: number;
}

const NAMES = {
  task: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  layouts: 'LayoutCount',
  styles: 'RecalcStyleCount',
  nodes: 'Nodes',
} as const;
const TIMES = new Set<string>(['task', 'script', 'style', 'layout']);

/** The cost of `work`, which runs in `tab`. Garbage is collected first, so that no run pays for the one before. */
export async function costOf(driver: Driver, tab: Tab, work: () => Promise<unknown>): Promise<Cost> {
  await tab.client.send('HeapProfiler.collectGarbage');
  await tab.client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(driver, tab);
  await work();
  const after = await read(driver, tab);
  await tab.client.send('Performance.disable');
  const cost = { ...after };
  for (const name of Object.keys(before) as (keyof Cost)[]) cost[name] = after[name] - before[name];
  return cost;
}

async function read(driver: Driver, tab: Tab): Promise<Cost> {
  const { metrics } = await tab.client.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  const cost = { everywhere: await everywhere(driver) } as Cost;
  for (const [name, theirs] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    cost[name] = (values.get(theirs) ?? Number.NaN) * (TIMES.has(name) ? 1000 : 1);
  }
  return cost;
}

async function everywhere({ browser }: Driver): Promise<number> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
