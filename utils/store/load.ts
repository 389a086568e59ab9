import { isAlias, postIn } from './alias.ts';
import type { Batch, Judge, Loaded } from './learn.ts';
import { isStale } from './learn.ts';
import type { Body } from './rows.ts';
import { rowsOf, type WeiguanDb } from './tables.ts';

/** The ids behind the keys and aliases of a batch; aliases that nobody has resolved yet are left out. */
export async function resolveKeys(db: WeiguanDb, batch: Batch): Promise<Map<string, string>> {
  const fresh = new Map(batch.aliases);
  const asked = batch.keys.filter((key) => isAlias(key) && !fresh.has(key));
  const rows = asked.length > 0 ? await db.aliases.bulkGet(asked) : [];
  for (const row of rows) if (row) fresh.set(row.alias, row.key);
  const resolved = new Map<string, string>();
  for (const key of batch.keys) {
    const id = isAlias(key) ? fresh.get(key) : key;
    if (id !== undefined) resolved.set(key, id);
  }
  await resolvePosts(db, batch, resolved);
  return resolved;
}

/**
 * Comments may come without the name of the post's author: whose it is, the posts that are kept tell. Awaits the
 * database and nothing else: a transaction in which other promises are awaited is closed under our feet.
 */
async function resolvePosts(db: WeiguanDb, batch: Batch, resolved: Map<string, string>): Promise<void> {
  const named = batch.observations.flatMap(({ key }) => {
    const about = postIn(key);
    return about ? [{ key, ...about }] : [];
  });
  if (named.length === 0) return;
  const rows = await db.posts
    .where('id')
    .anyOf(named.map(({ post }) => post))
    .toArray();
  for (const { key, site, post } of named) {
    const author = rows.find((row) => row.id === post && row.key.startsWith(`${site}:`))?.key;
    if (author !== undefined) resolved.set(key, author);
  }
}

/** Loads what `learn` needs and no more: bodies only of accounts that were seen or whose findings are stale. */
export async function loadFor(db: WeiguanDb, keys: string[], batch: Batch, judge: Judge): Promise<Loaded> {
  const seen = new Set(batch.observations.map(({ key }) => key));
  const all = [...new Set([...keys, ...seen])];
  const rows = present(all, await db.accounts.bulkGet(all));
  const stored = [...rows.keys()];
  const corrections = present(all, await db.corrections.bulkGet(all));
  const assessments = present(stored, stored.length > 0 ? await db.assessments.bulkGet(stored) : []);
  const bodies = new Map<string, Body>();
  for (const key of stored) {
    if (seen.has(key) || isStale(assessments.get(key), judge, batch.now))
      bodies.set(key, await bodyOf(db, key));
  }
  const salt = (await db.meta.get('salt'))?.value;
  return { salt: typeof salt === 'string' ? salt : '', rows, bodies, assessments, corrections };
}

export async function bodyOf(db: WeiguanDb, key: string): Promise<Body> {
  const [posts, followers, replies] = await Promise.all([
    rowsOf(db.posts, key, 2).toArray(),
    rowsOf(db.followers, key, 3).toArray(),
    rowsOf(db.replies, key, 2).toArray(),
  ]);
  return { posts, followers, replies };
}

function present<T>(keys: string[], rows: (T | undefined)[]): Map<string, T> {
  const found = new Map<string, T>();
  keys.forEach((key, i) => {
    const row = rows[i];
    if (row !== undefined) found.set(key, row);
  });
  return found;
}
