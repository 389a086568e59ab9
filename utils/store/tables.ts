import Dexie, { type Table } from 'dexie';
import type { Correction } from '../model/correction.ts';
import type { CheckRow } from './check-row.ts';
import type { PeerRow } from './peers.ts';
import type { AccountRow, AliasRow, AssessmentRow, FollowerKept, PostRow, ReplyRow } from './rows.ts';

/** One request that was granted. Ids grow in the order of granting, whatever the clock says. */
export interface RequestRow {
  id?: number;
  /** Wall clock, ms. */
  at: number;
  /** Which life of the background granted it, and how long that had lived, ms: a clock that nobody can set. */
  life: string;
  lived: number;
  site: string;
  kind: 'asked' | 'quiet';
  /** A mark of the account that was asked about, not its key: the log names nobody (see service/budget.ts). */
  key: string;
  step: string;
}

/** A single value: salt, totals, stops. */
export interface MetaRow {
  id: string;
  value: unknown;
}

export interface WeiguanDb extends Dexie {
  accounts: Table<AccountRow, string>;
  aliases: Table<AliasRow, string>;
  posts: Table<PostRow, [string, string]>;
  followers: Table<FollowerKept, [string, string, number]>;
  replies: Table<ReplyRow, [string, string]>;
  assessments: Table<AssessmentRow, string>;
  corrections: Table<Correction, string>;
  checks: Table<CheckRow, string>;
  peers: Table<PeerRow, string>;
  requests: Table<RequestRow, number>;
  meta: Table<MetaRow, string>;
}

export interface Engine {
  name: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** Raised with each change of the tables; Dexie brings older databases up step by step. */
export const DB_VERSION = 2;

/** The tables. Opened by the background alone; nothing is indexed that is not searched. */
export function defineDb(engine: Engine): WeiguanDb {
  const { indexedDB, IDBKeyRange } = engine;
  const db = new Dexie(engine.name, {
    autoOpen: false,
    ...(indexedDB && { indexedDB }),
    ...(IDBKeyRange && { IDBKeyRange }),
  }) as WeiguanDb;
  db.version(1).stores({
    accounts: 'key, seenAt',
    aliases: 'alias, key',
    posts: '[key+id], id',
    followers: '[key+order+mark]',
    replies: '[key+id]',
    assessments: 'key',
    corrections: 'key',
    requests: '++id, key',
    meta: 'id',
  });
  db.version(DB_VERSION).stores({ checks: 'key', peers: 'key' });
  return db;
}

/** Range of a compound primary key that starts with `key`. */
export function rowsOf<T, K>(table: Table<T, K>, key: string, parts: 2 | 3) {
  const min = [key, ...Array<unknown>(parts - 1).fill(Dexie.minKey)];
  const max = [key, ...Array<unknown>(parts - 1).fill(Dexie.maxKey)];
  return table.where(':id').between(min, max);
}
