import type { Observation } from '../model/observation.ts';
import type { Area } from '../store/durable-corrections.ts';
import { markOf } from '../store/merge-followers.ts';

/**
 * The ids of followers whose list was seen within the last hour, so that a spot check can link to them. They are held in
 * the browser's memory alone (storage.session), never in the database; a check that begins keeps those it drew, and
 * forgets each as it is judged.
 */
export interface Passing {
  hold(observations: readonly Observation[], kept: (key: string) => boolean, salt: string): Promise<void>;
  idOf(key: string, mark: number): Promise<string | null>;
  /** Forgets all ids of the account but these. */
  keepOnly(key: string, marks: readonly number[]): Promise<void>;
  /** Forgets what is older than an hour. true: some are still held. */
  expire(): Promise<boolean>;
  clear(): Promise<void>;
}

interface Held {
  until: number;
  ids: Record<string, string>;
}

const PREFIX = 'passing:';
export const HELD_MINUTES = 60;
/** More than any check can be drawn from. */
const MOST_IDS = 1000;

export interface PassingDeps {
  area: Area;
  now: () => number;
  /** Called when ids are held: something is to call `expire` after HELD_MINUTES. */
  onHeld?: () => void;
}

export function createPassing({ area, now, onHeld }: PassingDeps): Passing {
  const read = async (key: string): Promise<Held | null> => {
    const held = (await area.get(PREFIX + key))[PREFIX + key] as Held | undefined;
    return held && held.until > now() ? held : null;
  };
  const write = (key: string, ids: Held['ids'], until: number) =>
    Object.keys(ids).length === 0
      ? area.remove(PREFIX + key)
      : area.set({ [PREFIX + key]: { until, ids } satisfies Held });

  return {
    async hold(observations, kept, salt) {
      for (const { key, followersSample } of observations) {
        const rows = followersSample?.rows.filter(({ id }) => id) ?? [];
        if (rows.length === 0 || !kept(key)) continue;
        const seen = rows.map((row) => [String(markOf(key, row, salt)), row.id ?? ''] as const);
        const ids = Object.entries<string>({ ...(await read(key))?.ids, ...Object.fromEntries(seen) });
        await write(key, Object.fromEntries(ids.slice(-MOST_IDS)), now() + HELD_MINUTES * 60_000);
        onHeld?.();
      }
    },
    idOf: async (key, mark) => (await read(key))?.ids[mark] ?? null,
    async keepOnly(key, marks) {
      const held = await read(key);
      if (!held) return area.remove(PREFIX + key);
      const drawn = new Set(marks.map(String));
      const ids = Object.entries(held.ids).filter(([mark]) => drawn.has(mark));
      await write(key, Object.fromEntries(ids), held.until);
    },
    async expire() {
      const all = Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
      const gone = all.filter(([, held]) => !((held as Held).until > now()));
      if (gone.length > 0) await area.remove(gone.map(([name]) => name));
      return gone.length < all.length;
    },
    async clear() {
      const names = Object.keys(await area.get(null)).filter((name) => name.startsWith(PREFIX));
      if (names.length > 0) await area.remove(names);
    },
  };
}
