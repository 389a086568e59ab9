import type { BudgetState } from '../messages.ts';
import { mark } from '../store/mark.ts';
import type { RequestRow, WeiguanDb } from '../store/tables.ts';
import { ageOf, type Clock, momentOf, redate } from './clock.ts';
import { activeStop, latestStop } from './stops.ts';

/**
 * The one budget for all requests to sites. Its state is the log of granted requests, nothing else: a request is
 * granted if fewer than `perHour` were granted in the last hour and the last one is 3 s old. This sliding window is
 * stricter than a token bucket of the same rate, which lets a full bucket and an hour's refill pass within one
 * hour. Each decision is one read-write transaction, so that two tabs cannot both take the last place; and when the
 * log cannot be opened, nothing is granted.
 */
export interface Wish {
  site: string;
  kind: RequestRow['kind'];
  key: string;
  step: string;
  perHour: number;
}

export type Grant =
  | { state: 'go' }
  | { state: 'wait'; ms: number }
  | { state: 'refused'; until: string }
  | { state: 'stopped'; sign: string; until: string };

const HOUR = 3_600_000;
const APART = 3000;
const QUIET_APART = 20_000;
const QUIET_PER_HOUR = 12;
/** Not less than the largest `perHour` of the settings: rows further back cannot matter. */
const LOOK_BACK = 60;
const KEPT = 2000;

/** Grants the wish and logs it, or says how long to wait. Atomic. */
export function take(db: WeiguanDb, wish: Wish, clock: Clock): Promise<Grant> {
  return db.transaction('rw', db.requests, db.meta, async () => {
    const ages = await readAges(db, clock);
    const stop = await activeStop(db, wish.site, clock);
    if (stop) return { state: 'stopped', ...stop };
    const { ms, why } = waitFor(ages, wish);
    if (ms > 0 && why === 'hour') return { state: 'refused', until: iso(clock.now() + ms) };
    if (ms > 0) return { state: 'wait', ms };
    const { site, kind, key, step } = wish;
    const [what = ''] = step.split('-'); // `comments-5123…` has a post in it, and so an account
    await db.requests.add({ ...momentOf(clock), site, kind, key: await nameless(db, key), step: what });
    return { state: 'go' };
  });
}

/**
 * The log outlives what it asked about: accounts that turned out not to be official, and everything that the user
 * cleared. So it names nobody: it holds the 24-bit mark of a salt that this browser drew and the key, which many
 * accounts share and which is enough to see a second look-up of the same one.
 */
async function nameless(db: WeiguanDb, key: string): Promise<string> {
  const salt = (await db.meta.get('salt'))?.value;
  return String(mark(typeof salt === 'string' ? salt : '', key));
}

interface Age {
  ms: number;
  kind: RequestRow['kind'];
}

/** Ages of the latest requests, newest first by the order of granting, whatever the clock said. */
async function readAges(db: WeiguanDb, clock: Clock): Promise<Age[]> {
  const rows = await db.requests.orderBy(':id').reverse().limit(LOOK_BACK).toArray();
  const moved = rows.flatMap((row) => redate(row, clock) ?? []);
  if (moved.length > 0) await db.requests.bulkPut(moved);
  return rows.map((row) => ({ ms: ageOf(row, clock), kind: row.kind }));
}

function waitFor(ages: Age[], wish: Pick<Wish, 'kind' | 'perHour'>): { ms: number; why: 'hour' | 'apart' } {
  const all = ages.map(({ ms }) => ms);
  const quiet = wish.kind === 'quiet' ? ages.filter((a) => a.kind === 'quiet').map(({ ms }) => ms) : [];
  const hour = Math.max(rest(all, wish.perHour, HOUR), rest(quiet, QUIET_PER_HOUR, HOUR));
  if (hour > 0) return { ms: hour, why: 'hour' };
  return { ms: Math.max(rest(all, 1, APART), rest(quiet, 1, QUIET_APART)), why: 'apart' };
}

/** How long until fewer than `count` of the requests are younger than `span`. */
function rest(ages: number[], count: number, span: number): number {
  const nth = [...ages].sort((a, b) => a - b)[count - 1];
  return nth === undefined ? 0 : Math.max(0, span - nth);
}

/** What the popup shows of the budget. */
export function state(db: WeiguanDb, perHour: number, clock: Clock): Promise<BudgetState> {
  return db.transaction('rw', db.requests, db.meta, async () => {
    const ages = await readAges(db, clock);
    const stopped = await latestStop(db, clock);
    const left = Math.max(0, perHour - ages.filter(({ ms }) => ms < HOUR).length);
    const { ms } = waitFor(ages, { kind: 'asked', perHour });
    const next = clock.now() + ms;
    const nextAt = stopped && Date.parse(stopped.until) > next ? stopped.until : iso(next);
    return { perHour, left: stopped ? 0 : left, nextAt, stopped };
  });
}

/** Whether a quiet look-up of this account was granted within the last day: its answer told what it could. */
export async function lookedUpLately(db: WeiguanDb, key: string, clock: Clock): Promise<boolean> {
  const rows = await db.requests
    .where('key')
    .equals(await nameless(db, key))
    .toArray();
  return rows.some((row) => row.kind === 'quiet' && ageOf(row, clock) < 24 * HOUR);
}

/** Drops the log's far end; what the budget and the look-ups rest on stays. */
export async function trimLog(db: WeiguanDb): Promise<void> {
  const oldestKept = await db.requests.orderBy(':id').reverse().offset(KEPT).first();
  if (oldestKept?.id !== undefined) await db.requests.where(':id').belowOrEqual(oldestKept.id).delete();
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
