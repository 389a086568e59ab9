import type { WeiguanDb } from '../store/tables.ts';
import { ageOf, type Clock, type Moment, momentOf, redate } from './clock.ts';

/** A site showed that it wants no more requests: nothing is asked of it for `hours` from this moment. */
interface StopRow extends Moment {
  sign: string;
  hours: number;
}

export interface Stop {
  sign: string;
  /** ISO. */
  until: string;
}

const HOUR = 3_600_000;
const PREFIX = 'stop:';
/** Holds for every site: the request log was lost with the database, so that what it forbade is not known. */
const EVERY_SITE = '*';
const LONGEST = 24;

/** Not being logged in passes sooner than being told that one asks too much. */
const baseHours = (sign: string) => (sign === 'ok:-100' ? 1 : 3);

/**
 * Records a sign of a limit. While a stop lasts, further signs only prolong it to their own length; a sign within a
 * day of its end doubles it, up to a day.
 */
export function recordStop(db: WeiguanDb, site: string, sign: string, clock: Clock): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const old = await readStop(db, site, clock);
    const base = baseHours(sign);
    const over = old ? ageOf(old, clock) - old.hours * HOUR : Number.POSITIVE_INFINITY;
    if (old && over < 0 && -over >= base * HOUR) return;
    const again = old && over >= 0 && over < 24 * HOUR;
    const hours = again ? Math.min(LONGEST, Math.max(base, old.hours * 2)) : base;
    const row: StopRow = { ...momentOf(clock), sign: sign.slice(0, 40), hours };
    await db.meta.put({ id: PREFIX + site, value: row });
  });
}

/** After a rebuild nobody knows what was asked last: all sites are left alone for as long as a limit would last. */
export function recordLostLog(db: WeiguanDb, clock: Clock): Promise<void> {
  return recordStop(db, EVERY_SITE, 'log-lost', clock);
}

/** The stop that holds for a site now, or null. Within the caller's transaction. */
export async function activeStop(db: WeiguanDb, site: string, clock: Clock): Promise<Stop | null> {
  const stops = [await readStop(db, site, clock), await readStop(db, EVERY_SITE, clock)];
  return longest(stops, clock);
}

/** The stop of any site that lasts longest from now, or null. */
export async function latestStop(db: WeiguanDb, clock: Clock): Promise<Stop | null> {
  const rows = await db.meta.where('id').startsWith(PREFIX).toArray();
  return longest(
    rows.map(({ value }) => value as StopRow),
    clock,
  );
}

function longest(stops: (StopRow | null)[], clock: Clock): Stop | null {
  let found: { row: StopRow; left: number } | null = null;
  for (const row of stops) {
    if (!row) continue;
    const left = row.hours * HOUR - ageOf(row, clock);
    if (left > 0 && left > (found?.left ?? 0)) found = { row, left };
  }
  return found && { sign: found.row.sign, until: new Date(clock.now() + found.left).toISOString() };
}

async function readStop(db: WeiguanDb, site: string, clock: Clock): Promise<StopRow | null> {
  const row = (await db.meta.get(PREFIX + site))?.value as StopRow | undefined;
  if (!row) return null;
  const moved = redate(row, clock);
  if (moved) await db.meta.put({ id: PREFIX + site, value: moved });
  return moved ?? row;
}
