import type { WebWorker } from 'puppeteer-core';
import type { Driver } from '../e2e/driver/contract.ts';

/** What the background did in IndexedDB. */
export interface BackgroundCounts {
  transactions: number;
  /** Of them, those that may write. */
  writing: number;
  /** Single requests: get, getAll, put, cursor steps not counted. */
  queries: number;
}

/** Runs in the service worker (serialised: it may use nothing from outside). */
function install(): void {
  const world = globalThis as typeof globalThis & { weiguanCounts?: BackgroundCounts };
  const counts: BackgroundCounts = { transactions: 0, writing: 0, queries: 0 };
  if (world.weiguanCounts) {
    Object.assign(world.weiguanCounts, counts);
    return;
  }
  world.weiguanCounts = counts;
  // By their use, not by IDBDatabase.transaction: a database that is open already may hold on to the native function.
  const seen = new WeakSet<IDBTransaction>();
  const { objectStore } = IDBTransaction.prototype;
  IDBTransaction.prototype.objectStore = function (name) {
    if (!seen.has(this)) {
      seen.add(this);
      counts.transactions++;
      if (this.mode === 'readwrite') counts.writing++;
    }
    return objectStore.call(this, name);
  };
  const reading = [
    'get',
    'getAll',
    'getKey',
    'getAllKeys',
    'count',
    'openCursor',
    'openKeyCursor',
    'getAllRecords',
  ];
  const wrap = (owner: object, members: string[]) => {
    for (const member of members) {
      const found = Object.getOwnPropertyDescriptor(owner, member);
      if (typeof found?.value !== 'function') continue;
      const original = found.value;
      Object.defineProperty(owner, member, {
        ...found,
        value(this: unknown, ...args: unknown[]) {
          counts.queries++;
          return original.apply(this, args);
        },
      });
    }
  };
  wrap(IDBIndex.prototype, reading);
  wrap(IDBObjectStore.prototype, [...reading, 'put', 'add', 'delete', 'clear']);
}

/** Starts counting in the background anew; gives the function that reads the counts. A killed background counts nothing. */
export async function countBackground(driver: Driver): Promise<() => Promise<BackgroundCounts>> {
  const worker = await backgroundOf(driver);
  await worker.evaluate(install);
  return () =>
    worker.evaluate(() => {
      const world = globalThis as typeof globalThis & { weiguanCounts?: BackgroundCounts };
      return world.weiguanCounts ?? { transactions: Number.NaN, writing: Number.NaN, queries: Number.NaN };
    });
}

async function backgroundOf({ browser, origin }: Driver): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}
