import type { Correction } from '../model/correction.ts';
import type { Area, DurableCorrections } from './durable-corrections.ts';
import { same } from './merge-rows.ts';
import type { WeiguanDb } from './tables.ts';

/** In extension storage: a database was begun once, so that one without a salt is one that was lost. */
const BEGUN = 'begun';

export interface Preparing {
  area: Area;
  words: DurableCorrections;
  /** The database was lost with its request log: deleted by us, evicted by the browser, cleared from outside. */
  onLost?: ((db: WeiguanDb) => Promise<void>) | undefined;
}

/**
 * What a database needs when it is opened: a random salt, and the user's corrections as extension storage has them. A
 * correction that was made or withdrawn while the database could not be used reaches it here. The order matters: until
 * the salt is written, a background that dies in between finds the database lost again, never fresh.
 */
export async function prepare(db: WeiguanDb, { area, words, onLost }: Preparing): Promise<void> {
  const isFresh = !(await db.meta.get('salt'));
  if (isFresh && (await area.get(BEGUN))[BEGUN] === true) await onLost?.(db);
  const corrections = await words.all();
  await db.transaction('rw', db.meta, db.corrections, async () => {
    if (!same(inOrder(await db.corrections.toArray()), inOrder(corrections))) {
      await db.corrections.clear();
      await db.corrections.bulkPut(corrections);
    }
    if (isFresh) await db.meta.put({ id: 'salt', value: crypto.randomUUID() });
  });
  if (isFresh) await area.set({ [BEGUN]: true });
}

function inOrder(corrections: Correction[]): Correction[] {
  return [...corrections].sort((a, b) => (a.key < b.key ? -1 : 1));
}
