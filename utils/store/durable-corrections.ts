import * as v from 'valibot';
import { Correction } from '../model/correction.ts';

/** The part of extension storage that is used (`browser.storage.local`). */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface DurableCorrections {
  all(): Promise<Correction[]>;
  /** Sets a correction or, with null, withdraws it. */
  set(key: string, correction: Correction | null): Promise<void>;
  /** Sets many at once: all of them or, when storage refuses, none. */
  put(corrections: readonly Correction[]): Promise<void>;
  clear(): Promise<void>;
}

const PREFIX = 'correction:';

/**
 * Corrections are the user's own words and must survive the loss of the database, which is a cache: extension storage
 * holds the copy that counts, one entry for each account, so that two writers never overwrite each other.
 */
export function durableCorrections(area: Area): DurableCorrections {
  const entries = async () =>
    Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
  return {
    async all() {
      return (await entries()).flatMap(([, value]) => {
        const parsed = v.safeParse(Correction, value);
        return parsed.success ? [parsed.output] : [];
      });
    },
    async set(key, correction) {
      await (correction ? area.set({ [PREFIX + key]: correction }) : area.remove(PREFIX + key));
    },
    async put(corrections) {
      await area.set(Object.fromEntries(corrections.map((each) => [PREFIX + each.key, each])));
    },
    async clear() {
      await area.remove((await entries()).map(([name]) => name));
    },
  };
}
