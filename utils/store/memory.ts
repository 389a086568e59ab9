import { isAlias } from './alias.ts';
import { type Batch, type Judge, type Loaded, learn, settle } from './learn.ts';
import { type AccountRow, type AssessmentRow, type Body, EMPTY_BODY } from './rows.ts';
import type { Taken } from './store.ts';

const MAX_ACCOUNTS = 300;

interface Cell {
  row: AccountRow;
  body: Body;
  assessment: AssessmentRow;
}

export interface Memory {
  take(batch: Batch, judge: Judge, corrections: Loaded['corrections']): Taken;
  get(key: string): Cell | undefined;
  clear(): void;
  size(): { accounts: number; rows: number; bytes: number };
}

/**
 * What stands in for the database when the browser refuses one: the same code over maps, small, and gone with the
 * background. It is a comfort (badges still work while one reads), never the only home of anything that matters.
 */
export function createMemory(): Memory {
  const cells = new Map<string, Cell>();
  const aliases = new Map<string, string>();
  const salt = crypto.randomUUID();
  const pick = <T>(keys: Iterable<string>, of: (cell: Cell) => T) => {
    const found = new Map<string, T>();
    for (const key of keys) {
      const cell = cells.get(key);
      if (cell) found.set(key, of(cell));
    }
    return found;
  };

  return {
    take(asked, judge, corrections) {
      const fresh = new Map(asked.aliases);
      const resolve = (key: string) => (isAlias(key) ? (fresh.get(key) ?? aliases.get(key)) : key);
      const resolved = found(asked.keys.map((key) => [key, resolve(key)]));
      const batch = settle(asked, resolved);
      const keys = [...new Set(resolved.values())];
      const all = new Set([...keys, ...batch.observations.map(({ key }) => key)]);
      const loaded = {
        salt,
        rows: pick(all, (cell) => cell.row),
        bodies: pick(all, (cell) => cell.body),
        assessments: pick(all, (cell) => cell.assessment),
        corrections,
      };
      const learned = learn(batch, loaded, keys, judge);
      for (const key of learned.remove) cells.delete(key);
      const bodies = new Map(learned.drafts.map((draft) => [draft.row.key, draft.body]));
      const assessments = new Map(learned.assessments.map((row) => [row.key, row]));
      for (const [key, { row }] of learned.known) {
        const before = cells.get(key);
        const assessment = assessments.get(key) ?? before?.assessment;
        cells.delete(key); // put at the end: a Map keeps the order of insertion, oldest first
        if (assessment)
          cells.set(key, { row, body: bodies.get(key) ?? before?.body ?? EMPTY_BODY, assessment });
      }
      for (const [alias, key] of fresh) {
        if (cells.has(key)) aliases.set(alias, key);
        else aliases.delete(alias);
      }
      for (const key of cells.keys()) {
        if (cells.size <= MAX_ACCOUNTS) break;
        cells.delete(key);
      }
      for (const [alias, key] of aliases) if (!cells.has(key)) aliases.delete(alias);
      return { known: learned.known, aliases: aliasesOf(aliases, learned.known.keys()), resolved };
    },
    get: (key) => cells.get(aliases.get(key) ?? key),
    clear() {
      cells.clear();
      aliases.clear();
    },
    size() {
      const all = [...cells.values()];
      const rows = all.map(({ body }) => 1 + body.posts.length + body.followers.length + body.replies.length);
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      return { accounts: all.length, rows: sum(rows), bytes: sum(all.map(({ row }) => row.bytes)) };
    },
  };
}

function found(pairs: [string, string | undefined][]): Map<string, string> {
  return new Map(pairs.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}

function aliasesOf(aliases: Map<string, string>, keys: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>([...keys].map((key) => [key, []]));
  for (const [alias, key] of aliases) found.get(key)?.push(alias);
  return found;
}
