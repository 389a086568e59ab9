import type { WeiguanDb } from './tables.ts';

export interface Totals {
  accounts: number;
  bytes: number;
}

const ID = 'totals';

/** Accounts kept and their estimated bytes, carried along so that no write has to count the database. */
export async function readTotals(db: WeiguanDb): Promise<Totals> {
  const value = (await db.meta.get(ID))?.value;
  return isTotals(value) ? value : { accounts: 0, bytes: 0 };
}

export async function addTotals(db: WeiguanDb, by: Totals): Promise<void> {
  if (by.accounts === 0 && by.bytes === 0) return;
  const { accounts, bytes } = await readTotals(db);
  const next = { accounts: Math.max(0, accounts + by.accounts), bytes: Math.max(0, bytes + by.bytes) };
  await db.meta.put({ id: ID, value: next });
}

/** Counts anew: the daily clean-up takes away what drifted. */
export async function recount(db: WeiguanDb): Promise<Totals> {
  const totals = { accounts: 0, bytes: 0 };
  await db.accounts.each((row) => {
    totals.accounts += 1;
    totals.bytes += row.bytes;
  });
  await db.meta.put({ id: ID, value: totals });
  return totals;
}

function isTotals(value: unknown): value is Totals {
  const { accounts, bytes } = (value ?? {}) as Partial<Totals>;
  return Number.isFinite(accounts) && Number.isFinite(bytes);
}
