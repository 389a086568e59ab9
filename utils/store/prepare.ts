import type { DurableCorrections } from './durable-corrections.ts';
import type { WeiguanDb } from './tables.ts';

/**
 * What a fresh database needs: a random salt for the marks of followers, and the user's corrections from extension
 * storage. A database that has been prepared is left alone.
 */
export async function prepare(db: WeiguanDb, words: DurableCorrections): Promise<void> {
  if (await db.meta.get('salt')) return;
  const corrections = await words.all();
  await db.transaction('rw', db.meta, db.corrections, async () => {
    await db.corrections.bulkPut(corrections);
    await db.meta.put({ id: 'salt', value: crypto.randomUUID() });
  });
}
