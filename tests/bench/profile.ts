import type { Protocol } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** Main-thread time whose call stack contains a script of the extension, in either world of the page. Milliseconds. */
export interface Share {
  ms: number;
  /** The longest time without a break, and how many such stretches were over 8 ms (half a frame). */
  longest: number;
  long: number;
  /** Where it went: self time by function, largest first. */
  top: { what: string; ms: number }[];
}

const INTERVAL_US = 250;
const LONG_MS = 8;

/** Samples the stack of the page's main thread during `work`. */
export async function shareOf({ client }: Tab, origin: string, work: () => Promise<unknown>): Promise<Share> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await client.send('Profiler.start');
  await work();
  const { profile } = await client.send('Profiler.stop');
  await client.send('Profiler.disable');
  return attribute(profile, origin);
}

type Profile = Pick<Protocol.Profiler.Profile, 'nodes' | 'samples' | 'timeDeltas'>;

/** Adds up the samples with a frame of `origin` anywhere in their stack. */
export function attribute({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): Share {
  const ours = new Map<number, boolean>();
  const names = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  // Parents come before their children in a profile.
  for (const { id, callFrame } of nodes) {
    const parent = parents.get(id) ?? -1;
    const above = byId.get(parent)?.callFrame.url;
    ours.set(
      id,
      !isPassedOn(callFrame, above) && (callFrame.url.startsWith(origin) || ours.get(parent) === true),
    );
    names.set(id, nameOf(callFrame));
  }
  const share: Share = { ms: 0, longest: 0, long: 0, top: [] };
  const self = new Map<string, number>();
  let stretch = 0;
  const end = () => {
    share.longest = Math.max(share.longest, stretch);
    if (stretch > LONG_MS) share.long++;
    stretch = 0;
  };
  samples.forEach((id, i) => {
    // A sample stands for the time until the next one.
    const ms = Math.max(0, timeDeltas[i + 1] ?? 0) / 1000;
    if (!ours.get(id)) {
      end();
      return;
    }
    share.ms += ms;
    stretch += ms;
    const name = names.get(id) ?? '';
    self.set(name, (self.get(name) ?? 0) + ms);
  });
  end();
  share.top = [...self].map(([what, ms]) => ({ what, ms })).sort((a, b) => b.ms - a.ms);
  return share;
}

/** The tap calls the page's own request on: that the page would pay without us. */
function isPassedOn({ url, functionName }: Protocol.Runtime.CallFrame, above = ''): boolean {
  return url === '' && /^(?:send|fetch)$/.test(functionName) && above.endsWith('/tap.js');
}

function nameOf({ functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame): string {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}:${columnNumber + 1}` : ''}`;
}
