import { isUsable } from '../measures/followers/facts.ts';
import { scoreRow } from '../measures/followers/model.ts';
import { chooseForSpotCheck } from '../measures/followers/spot-check.ts';
import type { CheckAct, CheckView } from '../messages.ts';
import { type CheckRow, FIRST_DRAW, WHOLE_DRAW } from '../store/check-row.ts';
import { ordersOf } from '../store/known.ts';
import { inListOrder } from '../store/merge-followers.ts';
import type { FollowerKept } from '../store/rows.ts';
import { rowsOf, type WeiguanDb } from '../store/tables.ts';
import { checkView } from './check-view.ts';
import { nowIso, type Service } from './service.ts';

/**
 * One step of a spot check: the user judges followers drawn at random from those seen, one at a time. All of its state
 * is the row in the database, so that it can be gone on with after days; each step is one transaction.
 */
export async function spotCheck(
  service: Service,
  { key: named, act }: { key: string; act: CheckAct },
): Promise<CheckView | null> {
  const key = await service.store.direct(async (db) => (await db.aliases.get(named))?.key ?? named);
  const now = nowIso(service);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const row = await service.store.direct((db) =>
    db.transaction('rw', db.checks, db.accounts, db.followers, async () => {
      const before = (await db.checks.get(key)) ?? null;
      if (act.do === 'discard') {
        await db.checks.delete(key);
        return null;
      }
      const after = await step(db, before, { key, act, now, seed });
      if (after && after !== before) await db.checks.put(after);
      return after;
    }),
  );
  await service.passing.keepOnly(key, stillNeeded(row));
  return viewOf(service, key);
}

/** Whose ids may still be wanted: whoever is judged is let go, and with the last of them all are. */
function stillNeeded(row: CheckRow | null): number[] {
  if (!row) return [];
  const { queue, reserve, last } = row;
  const open = queue.length > 0 ? [last, ...queue, ...reserve] : reserve;
  return open.flatMap((one) => one?.mark ?? []);
}

interface Step {
  key: string;
  act: CheckAct;
  now: string;
  seed: number;
}

async function step(
  db: WeiguanDb,
  row: CheckRow | null,
  { key, act, now, seed }: Step,
): Promise<CheckRow | null> {
  if (!row) return act.do === 'begin' ? begin(db, key, now, seed) : null;
  switch (act.do) {
    case 'more':
      return more(row);
    case 'judge':
      return judge(row, act, now);
    case 'undo':
      return undo(row);
    default:
      return row;
  }
}

/** All fifty are drawn at once: the first twenty are a random twenty, and the others are there if more are wanted. */
async function begin(db: WeiguanDb, key: string, now: string, seed: number): Promise<CheckRow | null> {
  const account = await db.accounts.get(key);
  const rows = await sampled(db, key);
  const order = rows[0]?.order;
  if (!account || !order) return null;
  const scores = rows.map((row) => scoreRow(row));
  const drawn = chooseForSpotCheck(scores, WHOLE_DRAW, seed).flatMap((index) => {
    const [row, score] = [rows[index], scores[index]];
    return row && score !== undefined ? [{ mark: row.mark, score }] : [];
  });
  return {
    key,
    begunAt: now,
    at: now,
    order,
    total: account.samples[order]?.total ?? account.account.followers ?? null,
    scores: scores.toSorted((a, b) => a - b),
    queue: drawn.slice(0, FIRST_DRAW),
    reserve: drawn.slice(FIRST_DRAW),
    judged: [],
    last: null,
    stages: [Math.min(FIRST_DRAW, drawn.length)],
  };
}

/** The usable rows of the list that the finding rests on, as the measure has them. */
async function sampled(db: WeiguanDb, key: string): Promise<FollowerKept[]> {
  const account = await db.accounts.get(key);
  const rows = await rowsOf(db.followers, key, 3).toArray();
  const [order] = account ? ordersOf(account, rows) : [];
  return order ? inListOrder(rows, order).filter(isUsable) : [];
}

function more(row: CheckRow): CheckRow {
  const { queue, reserve, judged, stages } = row;
  if (queue.length > 0 || reserve.length === 0) return row;
  return { ...row, queue: reserve, reserve: [], stages: [...stages, judged.length + reserve.length] };
}

/** A judgement of any but the one shown (a second click, another tab) changes nothing. */
function judge(row: CheckRow, act: Extract<CheckAct, { do: 'judge' }>, now: string): CheckRow {
  const [shown, ...queue] = row.queue;
  if (!shown || shown.mark !== act.mark) return row;
  const judged = [...row.judged, { score: shown.score, verdict: act.verdict }];
  return { ...row, queue, judged, at: now, last: shown };
}

function undo(row: CheckRow): CheckRow {
  if (!row.last) return row;
  return { ...row, queue: [row.last, ...row.queue], judged: row.judged.slice(0, -1), last: null };
}

/** The check of an account as the card shows it, or null without one. */
export async function viewOf(service: Service, key: string): Promise<CheckView | null> {
  const found = await service.store.direct(async (db) => {
    const row = await db.checks.get(key);
    const [shown] = row?.queue ?? [];
    const follower = row && shown ? await db.followers.get([key, row.order, shown.mark]) : undefined;
    return { row, follower };
  });
  if (!found.row) return null;
  const id = found.follower ? await service.passing.idOf(key, found.follower.mark) : null;
  const site = key.split(':')[0] ?? '';
  const url = id ? (service.readerOf(site)?.profileUrl?.({ site, host: '', id }) ?? '') : '';
  return checkView(found.row, found.follower ?? null, url);
}
