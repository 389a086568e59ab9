import { readSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/** The part of extension storage that settings need. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export async function loadSettings(area: Area): Promise<Settings> {
  return readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Settings are one entry: under a lock of all our pages and the background, two quick changes do not undo each other. */
export function changeSettings(area: Area, some: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const now = await loadSettings(area);
    const next = { ...now, ...some(now) };
    await area.set({ [SETTINGS_KEY]: next });
    return next;
  });
}
