import type { Digest } from '../../model/digest.ts';

/** What this page knows of accounts: the digests the background sent, under every name the page may use. */
export interface Digests {
  get(key: string): Digest | undefined;
  /** Takes digests in and says under which keys something is new. */
  add(digests: readonly Digest[]): Set<string>;
  /** Forgets what is known under `key`; true when something was. */
  drop(key: string): boolean;
  /** Forgets everything but what is known under `keys`. */
  keepOnly(keys: Iterable<string>): void;
}

/** Enough for a day's scrolling; the oldest go first. A key that was dropped is asked for again when it is seen. */
const MAX_KEYS = 5000;

export function createDigests(): Digests {
  const byKey = new Map<string, Digest>();
  return {
    get: (key) => byKey.get(key),
    add(digests) {
      const changed = new Set<string>();
      for (const digest of digests) {
        for (const key of [digest.key, ...digest.aliases]) {
          const old = byKey.get(key);
          if (old && JSON.stringify(old) === JSON.stringify(digest)) continue;
          byKey.delete(key); // to the end of the order
          byKey.set(key, digest);
          changed.add(key);
        }
      }
      for (const key of byKey.keys()) {
        if (byKey.size <= MAX_KEYS) break;
        byKey.delete(key);
      }
      return changed;
    },
    drop: (key) => byKey.delete(key),
    keepOnly(keys) {
      const kept = new Set(keys);
      for (const key of byKey.keys()) if (!kept.has(key)) byKey.delete(key);
    },
  };
}
