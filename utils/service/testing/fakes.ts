import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Assessment } from '../../model/assessment.ts';
import type { OfficialFinding, RankFinding } from '../../model/finding.ts';
import type { Observation, Observations } from '../../model/observation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings.ts';
import type { Answer, Reading, SiteReader } from '../../sites/contract.ts';
import type { Area } from '../../store/durable-corrections.ts';
import type { Judge } from '../../store/learn.ts';
import { createStore, type StoreOptions } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { admits } from '../digest/admits.ts';
import { createPassing } from '../passing.ts';
import type { Service } from '../service.ts';
import { recordLostLog } from '../stops.ts';

export const START = Date.parse('2026-11-23T00:00:00Z');
const HOUR = 3_600_000;

/** A clock that tests move; `leap` moves the wall alone, as a person does who sets it. */
export function fakeClock(life = 'life 1', start = START) {
  let wall = start;
  let lived = 0;
  return {
    life,
    begun: start,
    now: () => wall,
    lived: () => lived,
    pass(ms: number) {
      wall += ms;
      lived += ms;
    },
    leap(ms: number) {
      wall += ms;
    },
  } satisfies Clock & Record<string, unknown>;
}

export function fakeArea(): Area & { held: Record<string, unknown> } {
  const held: Record<string, unknown> = {};
  return {
    held,
    get: async (keys) => (keys === null ? { ...held } : keys in held ? { [keys]: held[keys] } : {}),
    set: async (items) => void Object.assign(held, structuredClone(items)),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete held[key];
    },
  };
}

export function official(certainty: OfficialFinding['certainty'] = 'certain'): OfficialFinding {
  return { kind: 'department', mark: null, certainty, evidence: [] };
}

export const RANK: RankFinding = {
  level: 'L5',
  levels: ['L5'],
  band: 'C',
  tier: null,
  standing: null,
  status: 'current',
  certainty: 'likely',
  evidence: [],
};

/** A small assessment: verified type 1 is a department, its posts are counted, everything else is missing. */
export function assess(seen: Observations): Assessment {
  const none = { missing: 'not-observed' } as const;
  const isOfficial = seen.account.verifiedType === 1;
  const times = seen.posts.map((post) => post.createdAt ?? '').sort();
  return {
    ref: `${seen.account.site}:${seen.account.id}`,
    asOf: seen.asOf,
    official: { ...official(), kind: isOfficial ? 'department' : 'not-official' },
    rank: seen.account.verifiedReason ? { ...RANK, certainty: 'certain' } : RANK,
    activity:
      times.length === 0
        ? none
        : {
            status: 'active',
            lastPostAt: times.at(-1) ?? null,
            postsPerWeek: null,
            n: times.length,
            evidence: [],
          },
    followers: none,
    jargon: none,
    response: none,
  };
}

export function fakeJudge(): Judge & { assessed: number } {
  const judge = {
    version: '1',
    assessed: 0,
    admits,
    assess(seen: Observations) {
      judge.assessed += 1;
      return assess(seen);
    },
  };
  return judge;
}

/** Answers of the fake site are observations as JSON, or one of the signs of a limit. */
export const fakeReader: SiteReader = {
  id: 'weibo',
  read(answer: Answer): Reading {
    const nothing = { observations: [], aliases: [], authors: [] };
    if (answer.status === 418) return { ...nothing, state: 'limited', sign: '418' };
    try {
      return { ...nothing, ...(JSON.parse(answer.text) as Partial<Reading>), state: 'ok' };
    } catch {
      return { ...nothing, state: 'unreadable' };
    }
  },
  readClaim: (key, claim, at) => ({ key, at, source: 'page', account: profile({ name: claim.name }) }),
  plan: () => ['profile', 'months', 'posts'].map((id) => ({ id, path: `/ajax/${id}` })),
  lookUp: (key) => ({ id: 'text', path: `/ajax/popcard?id=${key.slice(6)}` }),
  profileUrl: ({ id }) => `https://weibo.com/u/${id}`,
};

export function profile(fields: Partial<NonNullable<Observation['account']>> = {}) {
  return { site: 'weibo', host: 'weibo.com', id: '', links: null, ...fields } as NonNullable<
    Observation['account']
  >;
}

/** An observation of a department's profile. */
export function department(key = 'weibo:1001', fields: Partial<Observation> = {}): Observation {
  const account = profile({
    id: key.slice(6),
    name: `Office ${key.slice(6)}`,
    verified: true,
    verifiedType: 1,
  });
  return { key, at: new Date(START).toISOString(), source: 'page', account, ...fields };
}

export function answerOf(reading: Partial<Reading>) {
  return { url: 'https://weibo.com/ajax/x', status: 200, text: JSON.stringify(reading) };
}

export interface World {
  indexedDB: IDBFactory;
  area: ReturnType<typeof fakeArea>;
  session: ReturnType<typeof fakeArea>;
  settings: Partial<Settings>;
}

export function fakeWorld(settings: Partial<Settings> = {}): World {
  return {
    indexedDB: new IDBFactory(),
    area: fakeArea(),
    session: fakeArea(),
    settings: { welcomed: true, ...settings },
  };
}

/** A new life of the background over the same database and extension storage. */
export function wake(world: World, clock: Clock = fakeClock(), more: Partial<StoreOptions> = {}) {
  const refreshed = { times: 0 };
  const judge = fakeJudge();
  const service: Service = {
    store: createStore({
      engine: { name: 'weiguan', indexedDB: world.indexedDB, IDBKeyRange },
      area: world.area,
      onRebuilt: (db) => recordLostLog(db, clock),
      ...more,
    }),
    clock,
    area: world.area,
    passing: createPassing({ area: world.session, now: () => clock.now() }),
    readerOf: (site) => (site === 'weibo' ? fakeReader : null),
    judge,
    packs: { tables: () => ({}), ready: async () => {} },
    labels: { chip: () => 'chip.UNK', level: ({ level }) => `rank ${level}` },
    settings: async () => ({ ...DEFAULT_SETTINGS, ...world.settings }),
    browserLanguage: () => 'en',
    refresh: () => {
      refreshed.times += 1;
    },
  };
  return { service, judge, refreshed };
}

export const FROM = { site: 'weibo', host: 'weibo.com' };
export { HOUR };
