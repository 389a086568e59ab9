import type { Learned } from './learn.ts';
import { peerOf } from './peers.ts';
import type { AliasRow } from './rows.ts';
import { rowsOf, type WeiguanDb } from './tables.ts';
import { addTotals } from './totals.ts';

/** Writes what a batch changed, within the transaction that loaded it. Nothing changed, nothing written. */
export async function save(db: WeiguanDb, learned: Learned, aliases: [string, string][]): Promise<void> {
  for (const key of learned.remove) await forget(db, key);
  for (const { put, drop } of learned.drafts) {
    if (put.posts.length > 0) await db.posts.bulkPut(put.posts);
    if (put.followers.length > 0) await db.followers.bulkPut(put.followers);
    if (put.replies.length > 0) await db.replies.bulkPut(put.replies);
    if (drop.posts.length > 0) await db.posts.bulkDelete(drop.posts.map((p) => [p.key, p.id]));
    if (drop.followers.length > 0) {
      await db.followers.bulkDelete(drop.followers.map((f) => [f.key, f.order, f.mark]));
    }
    if (drop.replies.length > 0) await db.replies.bulkDelete(drop.replies.map((r) => [r.key, r.id]));
  }
  if (learned.rows.length > 0) await db.accounts.bulkPut(learned.rows);
  if (learned.assessments.length > 0) {
    await db.assessments.bulkPut(learned.assessments);
    await savePeers(db, learned);
  }
  await saveAliases(db, aliases, learned);
  await addTotals(db, { accounts: learned.accounts, bytes: learned.bytes });
}

async function savePeers(db: WeiguanDb, { assessments, known }: Learned): Promise<void> {
  const peers = assessments.flatMap(({ key, value }) => {
    const row = known.get(key)?.row;
    return (row && peerOf(row, value)) ?? [];
  });
  if (peers.length > 0) await db.peers.bulkPut(peers);
}

/** Names and addresses kept of one account: real ones have three or four at a time and change seldom. */
const ALIASES_PER_ACCOUNT = 20;

/** A name that has passed to somebody who is not kept must not lead to its former holder: it is forgotten. */
async function saveAliases(db: WeiguanDb, aliases: [string, string][], { known }: Learned): Promise<void> {
  if (aliases.length === 0) return;
  const held = await db.aliases.bulkGet(aliases.map(([alias]) => alias));
  const moved = aliases.filter(([, key], i) => held[i]?.key !== key);
  const put = moved.filter(([, key]) => known.has(key)).map(([alias, key]) => ({ alias, key }));
  const isHeld = new Set(held.map((row) => row?.alias));
  const lost = moved.filter(([alias, key]) => !known.has(key) && isHeld.has(alias)).map(([alias]) => alias);
  if (put.length > 0) await db.aliases.bulkPut(put);
  if (lost.length > 0) await db.aliases.bulkDelete(lost);
  for (const key of new Set(put.map((row) => row.key))) await boundAliases(db, key, put);
}

/** A page that makes up names cannot make the list of them grow without end; what was told last stays. */
async function boundAliases(db: WeiguanDb, key: string, put: AliasRow[]): Promise<void> {
  const all = await db.aliases.where('key').equals(key).primaryKeys();
  if (all.length <= ALIASES_PER_ACCOUNT) return;
  const told = new Set(put.map(({ alias }) => alias));
  const older = all.filter((alias) => !told.has(alias));
  const gone = [...older, ...told].filter((alias) => all.includes(alias));
  await db.aliases.bulkDelete(gone.slice(0, all.length - ALIASES_PER_ACCOUNT));
}

/** Deletes everything kept of an account except the user's correction. Totals are the caller's. */
export async function forget(db: WeiguanDb, key: string): Promise<void> {
  await Promise.all([
    db.accounts.delete(key),
    db.assessments.delete(key),
    db.checks.delete(key),
    db.peers.delete(key),
    db.aliases.where('key').equals(key).delete(),
    rowsOf(db.posts, key, 2).delete(),
    rowsOf(db.followers, key, 3).delete(),
    rowsOf(db.replies, key, 2).delete(),
  ]);
}
