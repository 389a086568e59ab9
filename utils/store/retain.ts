import { sizeOf } from './known.ts';
import { bodyOf } from './load.ts';
import { mergePosts } from './merge-posts.ts';
import { keepTimes } from './post-times.ts';
import type { Limits } from './rows.ts';
import { forget } from './save.ts';
import { rowsOf, type WeiguanDb } from './tables.ts';
import { addTotals, readTotals } from './totals.ts';

/** Accounts deleted in one step, so that no clean-up holds up a page that waits for its badges. */
const STEP = 20;

/** Whether more is kept than the settings allow. */
export async function isFull(db: WeiguanDb, limits: Limits): Promise<boolean> {
  const { accounts, bytes } = await readTotals(db);
  return accounts > limits.maxAccounts || bytes > limits.maxBytes;
}

/** One small step of keeping within the limits: the longest unseen accounts go. Gives true when more is to do. */
export async function retainStep(db: WeiguanDb, limits: Limits): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const totals = await readTotals(db);
    const tooMany = totals.accounts - limits.maxAccounts;
    let tooBig = totals.bytes - limits.maxBytes;
    if (tooMany <= 0 && tooBig <= 0) return false;
    let gone = 0;
    const oldest = await db.accounts.orderBy('seenAt').limit(STEP).toArray();
    for (const row of oldest) {
      if (gone >= tooMany && tooBig <= 0) break;
      await forget(db, row.key);
      await addTotals(db, { accounts: -1, bytes: -row.bytes });
      tooBig -= row.bytes;
      gone += 1;
    }
    return gone === STEP;
  });
}

/**
 * Keeps the newest `limit` posts of every account: after the setting was lowered, also of accounts that are not seen
 * any more. One account a transaction, so that no page waits. Totals are the caller's.
 */
export async function trimPosts(db: WeiguanDb, limit: number): Promise<void> {
  for (const key of await db.accounts.toCollection().primaryKeys()) {
    if ((await rowsOf(db.posts, key, 2).count()) <= limit) continue;
    await db.transaction('rw', db.accounts, db.posts, db.followers, db.replies, async () => {
      const row = await db.accounts.get(key);
      const body = await bodyOf(db, key);
      const { rows: posts, drop } = mergePosts(key, body.posts, [], limit);
      await db.posts.bulkDelete(drop.map(({ id }) => [key, id]));
      if (!row) return;
      const thinner = keepTimes(row, body.posts, posts);
      await db.accounts.put({ ...thinner, bytes: sizeOf(thinner, { ...body, posts }) });
    });
  }
}

/** Makes room when the disk is full: a fifth of the longest unseen accounts goes. */
export async function shed(db: WeiguanDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const count = await db.accounts.count();
    const oldest = await db.accounts
      .orderBy('seenAt')
      .limit(Math.ceil(count / 5))
      .toArray();
    for (const row of oldest) {
      await forget(db, row.key);
      await addTotals(db, { accounts: -1, bytes: -row.bytes });
    }
  });
}
