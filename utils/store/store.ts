import type { Correction } from '../model/correction.ts';
import type { Observations } from '../model/observation.ts';
import { createDatabase, type Database } from './database.ts';
import { type Area, durableCorrections } from './durable-corrections.ts';
import { faultOf } from './faults.ts';
import { toObservations } from './known.ts';
import { type Batch, type Judge, type Known, learn, settle } from './learn.ts';
import { bodyOf, loadFor, resolveKeys } from './load.ts';
import { createMemory } from './memory.ts';
import { prepare } from './prepare.ts';
import { isFull, retainStep, shed, trimPosts } from './retain.ts';
import type { Limits } from './rows.ts';
import { save } from './save.ts';
import type { Engine, WeiguanDb } from './tables.ts';
import { recount } from './totals.ts';

/** What is known after a batch: official accounts by id, their aliases, and the id behind each key asked about. */
export interface Taken {
  known: Map<string, Known>;
  aliases: Map<string, string[]>;
  resolved: Map<string, string>;
}

export interface Kept {
  key: string;
  seen: Observations;
}

export interface StoreSize {
  accounts: number;
  rows: number;
  bytes: number;
  durable: boolean;
}

export interface Store {
  /** Takes a batch in and tells what is known of its accounts: one read-write transaction. Never fails for want of a database. */
  take(batch: Batch, judge: Judge): Promise<Taken>;
  /** Everything kept of an account (by key or alias), or null. */
  observations(key: string, now: string): Promise<Kept | null>;
  /** Accounts after `after` in the order of their keys, for the export. Throws rather than give a part for the whole. */
  page(after: string, count: number, now: string): Promise<Kept[]>;
  correct(key: string, correction: Correction | null): Promise<void>;
  /** Takes in many corrections at once: all or none. */
  correctAll(corrections: readonly Correction[]): Promise<void>;
  corrections(): Promise<{ correction: Correction; name: string | null }[]>;
  size(): Promise<StoreSize>;
  /**
   * Deletes all but the request log: clearing must not open the budget. false: the database could not be reached, and
   * what it may hold is still there.
   */
  clear(): Promise<boolean>;
  /** The daily clean-up. */
  tidy(limits: Limits): Promise<void>;
  /** Work on the database itself, for the request log. Throws StoreUnavailable: without a log nothing may be asked. */
  direct<T>(work: (db: WeiguanDb) => Promise<T>): Promise<T>;
  /** Resolves when no clean-up step is running. */
  idle(): Promise<void>;
  close(): void;
}

export interface StoreOptions {
  engine: Engine;
  area: Area;
  patience?: number;
  /** Called when the database, and with it the request log, was lost. */
  onRebuilt?(db: WeiguanDb): Promise<void>;
}

const LEFT_BY_CLEAR = new Set(['requests', 'meta']);

export function createStore(options: StoreOptions): Store {
  const words = durableCorrections(options.area);
  const memory = createMemory();
  let steps: Promise<unknown> = Promise.resolve();
  const database: Database = createDatabase({
    engine: options.engine,
    ...(options.patience !== undefined && { patience: options.patience }),
    ready: (db) => prepare(db, { area: options.area, words, onLost: options.onRebuilt }),
  });
  const orElse = async <T>(
    work: (db: WeiguanDb) => Promise<T>,
    instead: () => T | Promise<T>,
  ): Promise<T> => {
    try {
      return await database.run(work);
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== 'unavailable' && fault !== 'full') throw error;
      return instead();
    }
  };
  const correctionsOf = async () => new Map((await words.all()).map((c) => [c.key, c]));
  const cleanUp = (limits: Limits) => {
    const step = async (): Promise<void> => {
      if (await database.run((db) => retainStep(db, limits))) await step();
    };
    steps = steps.then(step).catch(() => undefined);
    return steps;
  };

  return {
    async take(batch, judge) {
      const taken = await orElse(
        (db) => withRoom(db, () => takeIn(db, batch, judge)),
        async () => memory.take(batch, judge, await correctionsOf()),
      );
      if ('over' in taken && taken.over) cleanUp(batch.limits);
      return taken;
    },
    observations: (key, now) =>
      orElse(
        async (db) => {
          const id = (await db.aliases.get(key))?.key ?? key;
          const row = await db.accounts.get(id);
          return row ? { key: id, seen: toObservations(row, await bodyOf(db, id), now) } : null;
        },
        () => {
          const cell = memory.get(key);
          return cell ? { key: cell.row.key, seen: toObservations(cell.row, cell.body, now) } : null;
        },
      ),
    page: (after, count, now) =>
      database.run(async (db) => {
        const rows = await db.accounts.where('key').above(after).limit(count).toArray();
        const load = rows.map(async (row) => ({
          key: row.key,
          seen: toObservations(row, await bodyOf(db, row.key), now),
        }));
        return Promise.all(load);
      }),
    async correct(key, correction) {
      await words.set(key, correction);
      await orElse(
        async (db) => void (await (correction ? db.corrections.put(correction) : db.corrections.delete(key))),
        () => undefined,
      );
    },
    async correctAll(corrections) {
      await words.put(corrections);
      await orElse(
        async (db) => void (await db.corrections.bulkPut([...corrections])),
        () => undefined,
      );
    },
    async corrections() {
      const all = (await words.all()).sort((a, b) => (a.at > b.at ? -1 : 1));
      const rows = await orElse(
        (db) => db.accounts.bulkGet(all.map(({ key }) => key)),
        () => all.map(({ key }) => memory.get(key)?.row),
      );
      return all.map((correction, i) => ({ correction, name: rows[i]?.account.name ?? null }));
    },
    size: () =>
      orElse<StoreSize>(
        async (db) => {
          const { accounts, bytes } = await recount(db);
          const tables = db.tables.filter(({ name }) => name !== 'meta');
          const counts = await Promise.all(tables.map((table) => table.count()));
          return { accounts, bytes, rows: counts.reduce((a, b) => a + b, 0), durable: true };
        },
        () => ({ ...memory.size(), durable: false }),
      ),
    async clear() {
      memory.clear();
      await words.clear();
      return orElse(
        async (db) => {
          const tables = db.tables.filter((table) => !LEFT_BY_CLEAR.has(table.name));
          await db.transaction('rw', db.tables, async () => {
            await Promise.all(tables.map((table) => table.clear()));
            await recount(db);
          });
          return true;
        },
        () => false,
      );
    },
    async tidy(limits) {
      await orElse(
        async (db) => {
          await trimPosts(db, limits.postsPerAccount);
          await recount(db);
        },
        () => undefined,
      );
      await cleanUp(limits);
    },
    direct: (work) => database.run(work),
    idle: async () => void (await steps),
    close: () => database.close(),
  };
}

/** The one transaction of a batch. `over`: more is kept than the settings allow. */
function takeIn(db: WeiguanDb, asked: Batch, judge: Judge): Promise<Taken & { over: boolean }> {
  return db.transaction('rw', db.tables, async () => {
    const resolved = await resolveKeys(db, asked);
    const batch = settle(asked, resolved);
    const keys = [...new Set(resolved.values())];
    const learned = learn(batch, await loadFor(db, keys, batch, judge), keys, judge);
    await save(db, learned, batch.aliases);
    const aliases = new Map([...learned.known.keys()].map((key) => [key, [] as string[]]));
    const rows =
      aliases.size > 0
        ? await db.aliases
            .where('key')
            .anyOf([...aliases.keys()])
            .toArray()
        : [];
    for (const row of rows) aliases.get(row.key)?.push(row.alias);
    const over = learned.bytes > 0 && (await isFull(db, batch.limits));
    return { known: learned.known, aliases, resolved, over };
  });
}

/** When the disk is full, a fifth of the longest unseen accounts goes, and the work has one more try. */
async function withRoom<T>(db: WeiguanDb, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) !== 'full') throw error;
    await shed(db);
    return work();
  }
}
