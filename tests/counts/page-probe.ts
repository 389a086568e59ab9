import type { CDPSession } from 'puppeteer-core';
import type { Tab } from '../bench/tab.ts';

/** What the content script did. All are exact counts. */
export interface PageCounts {
  /** Messages to the background, the most of them in one frame, and their bytes as JSON in UTF-8. */
  messages: number;
  messagesInAFrame: number;
  bytes: number;
  /** Calls of querySelectorAll, of other selector searches, and of what makes the browser compute a layout or style. */
  searches: number;
  matches: number;
  layoutReads: number;
}

interface Probe {
  weiguanCounts?: PageCounts;
}

/**
 * Runs in the content script's world (serialised: it may use nothing from outside). It patches this world's own
 * prototypes; neither the page nor the script under test can tell, and the build under test stays the one that ships.
 */
function install(): void {
  const world = globalThis as typeof globalThis & Probe & { chrome: { runtime: { sendMessage: unknown } } };
  const counts: PageCounts = {
    messages: 0,
    messagesInAFrame: 0,
    bytes: 0,
    searches: 0,
    matches: 0,
    layoutReads: 0,
  };
  world.weiguanCounts = counts;

  let inFrame = 0;
  const frame = () => {
    inFrame = 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const { runtime } = world.chrome;
  const send = runtime.sendMessage as (...args: unknown[]) => unknown;
  runtime.sendMessage = (...args: unknown[]) => {
    counts.messages++;
    counts.messagesInAFrame = Math.max(counts.messagesInAFrame, ++inFrame);
    counts.bytes += new TextEncoder().encode(JSON.stringify(args[0])).length;
    return send.apply(runtime, args);
  };

  const count = (name: keyof PageCounts, owner: object, members: string[]) => {
    for (const member of members) {
      const found = Object.getOwnPropertyDescriptor(owner, member);
      const part = found?.get ? 'get' : 'value';
      const original = found?.[part];
      if (!found || typeof original !== 'function') continue;
      const counted = function (this: unknown, ...args: unknown[]) {
        counts[name]++;
        return original.apply(this, args);
      };
      Object.defineProperty(owner, member, { ...found, [part]: counted });
    }
  };
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    count('searches', prototype, ['querySelectorAll']);
    count('matches', prototype, ['querySelector', 'closest', 'matches']);
  }
  count('layoutReads', Element.prototype, [
    'getBoundingClientRect',
    'getClientRects',
    'checkVisibility',
    'scrollIntoView',
    ...['Width', 'Height', 'Top', 'Left'].flatMap((side) => [`client${side}`, `scroll${side}`]),
  ]);
  count('layoutReads', HTMLElement.prototype, [
    'innerText',
    'focus',
    'offsetParent',
    ...['Width', 'Height', 'Top', 'Left'].map((side) => `offset${side}`),
  ]);
  count('layoutReads', Range.prototype, ['getBoundingClientRect', 'getClientRects']);
  count('layoutReads', Document.prototype, ['elementFromPoint', 'elementsFromPoint']);
  count('layoutReads', world, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY']);
}

/** Starts counting in the content script's world of `tab`; gives the function that reads the counts. */
export async function countPage({ client }: Tab, origin: string): Promise<() => Promise<PageCounts>> {
  const contextId = await worldOf(client, origin);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`(${install})()`);
  return () => evaluate('weiguanCounts');
}

/** The execution context in which the extension's content scripts run. Throws when there is none: nothing would be counted. */
async function worldOf(client: CDPSession, origin: string): Promise<number> {
  const ids: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ids.push(context.id);
  });
  await client.send('Runtime.enable');
  const [id] = ids;
  if (id === undefined) throw new Error('The extension has no content script in this page.');
  return id;
}
