/**
 * What a database error calls for:
 * closed — the browser closed the connection (background woken, storage cleared): open again;
 * full — no room: shed and try again; broken — newer, damaged or unknown content: rebuild, it is a cache;
 * unavailable — the browser refuses storage: do without; other — a mistake of ours, passed on.
 */
export type Fault = 'closed' | 'full' | 'broken' | 'unavailable' | 'other';

const FAULTS: Record<string, Fault> = {
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  QuotaExceededError: 'full',
  VersionError: 'broken',
  UnknownError: 'broken',
  NotFoundError: 'broken',
  InvalidTableError: 'broken',
  SchemaError: 'broken',
  UpgradeError: 'broken',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  OpenFailedError: 'unavailable',
  StoreUnavailable: 'unavailable',
  AbortError: 'closed',
};

interface Wrapped {
  name?: unknown;
  inner?: unknown;
  /** Of a BulkError. */
  failures?: unknown;
}

/** Dexie wraps the browser's error in its own; the innermost known name tells most. */
export function faultOf(error: unknown): Fault {
  const names: string[] = [];
  for (let inner: unknown = error, depth = 0; inner instanceof Object && depth < 5; depth++) {
    const { name, inner: next, failures } = inner as Wrapped;
    if (typeof name === 'string') names.unshift(name);
    inner = next ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  for (const name of names) {
    const fault = FAULTS[name];
    if (fault) return fault;
  }
  return 'other';
}

/** The database cannot be used now. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}
