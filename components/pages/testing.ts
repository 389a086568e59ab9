import { vi } from 'vitest';
import { FULL } from '../../tests/views.ts';
import type { BudgetState, PageState, StorageState } from '../../utils/messages.ts';
import type { Digest } from '../../utils/model/digest.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import type { Link } from './link.ts';

interface World {
  settings?: Partial<Settings>;
  page?: PageState | 'unsupported' | 'not-ready' | 'not-allowed';
  digests?: Digest[];
  names?: Record<string, string>;
  budget?: Partial<BudgetState>;
  storage?: Partial<StorageState>;
  /** Answers to further requests, by name. */
  answers?: Record<string, unknown>;
}

export const ON_WEIBO: PageState = {
  site: 'weibo',
  host: 'weibo.com',
  state: { state: 'on' },
  keys: ['weibo:1'],
};

/** A browser made of plain objects, for tests of the pages. */
export function fakeLink(world: World = {}) {
  let settings: Settings = { ...DEFAULT_SETTINGS, welcomed: true, ...world.settings };
  const answers: Record<string, unknown> = {
    budget: { perHour: 30, left: 24, nextAt: '2020-01-01T00:00:00Z', stopped: null, ...world.budget },
    storage: { accounts: 3, rows: 20, bytes: 4_300_000, durable: true, ...world.storage },
    digests: { digests: world.digests ?? [], names: world.names ?? {} },
    account: { ...FULL, language: 'en' },
    corrections: { corrections: [] },
    openPage: { ok: true },
    clearAll: { ok: true },
    ...world.answers,
  };
  const send = vi.fn(async (name: string, data: unknown) => {
    const answer = answers[name];
    return typeof answer === 'function' ? answer(data) : answer;
  });
  const link = {
    uiLanguage: 'en-US',
    send: send as unknown as Link['send'],
    load: async () => settings,
    change: vi.fn(async (some: Partial<Settings>) => {
      settings = { ...settings, ...some };
      return settings;
    }),
    page: async () => world.page ?? ON_WEIBO,
    allow: vi.fn(async () => true),
    download: vi.fn(),
  } satisfies Link;
  return { link, send };
}
