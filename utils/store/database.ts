import { faultOf, StoreUnavailable } from './faults.ts';
import { DB_VERSION, defineDb, type Engine, type WeiguanDb } from './tables.ts';

export interface Database {
  /** Runs `work` on the open database, over the failures that can be mended. Throws StoreUnavailable on the rest. */
  run<T>(work: (db: WeiguanDb) => Promise<T>): Promise<T>;
  close(): void;
}

export interface DatabaseOptions {
  engine: Engine;
  /** Called after each opening, before any work. */
  ready(db: WeiguanDb): Promise<void>;
  /** How long another holder may block the opening, ms. */
  patience?: number;
}

const RETRY_AFTER = 30_000;

/**
 * The database, opened when it is used. The open connection is kept while the background lives, which is a saving
 * and no state: when the browser has closed it, one second try opens it anew. What cannot be opened because it is
 * damaged or was made by a newer version is deleted and begun again: it is a cache, and the user's own words
 * (corrections) are in extension storage too.
 */
export function createDatabase(options: DatabaseOptions): Database {
  let held: Promise<WeiguanDb> | null = null;
  /** After a failure the next try waits, so that a page does not wait for its badges each time. */
  let downUntil = Number.NEGATIVE_INFINITY;

  const close = () => {
    const closing = held;
    held = null;
    closing?.then((db) => db.close()).catch(() => undefined);
  };
  const open = () => {
    if (held) return held;
    const opening = openMended(options, () => {
      if (held === opening) held = null;
    });
    held = opening;
    return opening;
  };

  const giveUp = (error: unknown): never => {
    downUntil = performance.now() + RETRY_AFTER;
    throw new StoreUnavailable(String(error));
  };
  const run = async <T>(work: (db: WeiguanDb) => Promise<T>, tries = 2): Promise<T> => {
    if (performance.now() < downUntil) throw new StoreUnavailable('it failed a moment ago');
    try {
      return await work(await open());
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'full' || fault === 'other') throw error;
      close();
      if (tries <= 1 || fault === 'unavailable') return giveUp(error);
      if (fault === 'broken') await rebuild(options).catch(giveUp);
      return run(work, tries - 1);
    }
  };
  return { run, close };
}

async function openMended(options: DatabaseOptions, lost: () => void): Promise<WeiguanDb> {
  const db = defineDb(options.engine);
  // Another context upgrades or deletes the database: give way at once, or it waits for ever.
  db.on('versionchange', () => {
    db.close();
    lost();
  });
  db.on('close', lost);
  try {
    await within(options.patience ?? 3000, db.open());
    // Dexie opens what a newer version made, with tables we know nothing of; it counts in tenths.
    if ((db.backendDB() as IDBDatabase).version > DB_VERSION * 10)
      throw Object.assign(new Error('made by a newer version'), { name: 'VersionError' });
    await options.ready(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

async function rebuild(options: DatabaseOptions): Promise<void> {
  const db = defineDb(options.engine);
  await within(options.patience ?? 3000, db.delete()).finally(() => db.close());
}

/** `blocked` never settles by itself (dexie #1779). */
function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('blocked')), ms);
  });
  return Promise.race([Promise.resolve(work), late]).finally(() => clearTimeout(timer));
}
